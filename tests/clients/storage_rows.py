"""Object stores: S3, Azure and Google, tus servers."""

from collections.abc import Sequence
from pathlib import Path

from tests.clients.row import MIDDLE_PARTS, PARTS, PHOTOS, SMALL, Make, Row, by_python
from tests.clients.world import node_driver


def by_rclone(remote: str, *flags: str) -> Make:
    def make(file: Path, name: str) -> Sequence[str]:
        trust = ("--ca-cert", "GATEWAY_CA", "--config", "/dev/null")
        return ["rclone", *trust, *flags, "copyto", str(file), f"{remote}{name}"]

    return make


_S3_FLAGS = (
    "--s3-provider",
    "AWS",
    "--s3-region",
    "us-east-1",
    "--s3-access-key-id",
    "invented",
    "--s3-secret-access-key",
    "invented",
    "--s3-endpoint",
    "https://s3.us-east-1.amazonaws.com",
    "--s3-no-check-bucket",
    "--s3-upload-cutoff",
    "5M",
    "--s3-chunk-size",
    "5M",
)


def _s3cmd(file: Path, name: str) -> Sequence[str]:
    flags = (
        "--access_key=invented",
        "--secret_key=invented",
        "--host=s3.us-east-1.amazonaws.com",
        "--host-bucket=s3.us-east-1.amazonaws.com",
        "--ca-certs=GATEWAY_CA",
        "--config=HOME_FOLDER/s3cfg",
        "--multipart-chunk-size-mb=5",
        "--signature-v2",
    )
    return ["s3cmd", *flags, "put", str(file), f"s3://drop/{name}"]


def rows_of_stores() -> list[Row]:
    s3 = [
        Row(
            client="boto3",
            protocol="PutObject (aws-chunked, trailing checksum)",
            service="s3",
            contents=SMALL,
            is_short=True,
            **by_python("s3", "put"),
        ),
        Row(client="boto3", protocol="presigned PUT", service="s3", contents=SMALL, **by_python("s3", "presigned")),
        Row(client="boto3", protocol="presigned form", service="s3", contents=SMALL, **by_python("s3", "form")),
        Row(
            client="boto3",
            protocol="upload_file, parts at once",
            service="s3",
            contents=PHOTOS,
            **by_python("s3", "upload"),
        ),
        Row(
            client="boto3",
            protocol="upload_file, one thread",
            service="s3",
            contents=PHOTOS,
            **by_python("s3", "sequential"),
        ),
        Row(
            client="boto3",
            protocol="multipart",
            service="s3",
            contents=PARTS,
            plan=True,
            pauses=True,
            is_short=True,
            **by_python("s3", "parts"),
        ),
        Row(
            client="AWS SDK for JavaScript",
            protocol="PutObject",
            service="s3",
            contents=SMALL,
            make=lambda file, name: node_driver("s3_upload", "put", file, name),
        ),
        Row(
            client="AWS SDK for JavaScript",
            protocol="lib-storage, parts at once",
            service="s3",
            contents=PHOTOS,
            make=lambda file, name: node_driver("s3_upload", "upload", file, name),
        ),
        Row(client="rclone", protocol="S3", service="s3", contents=SMALL, make=by_rclone(":s3:drop/", *_S3_FLAGS)),
        Row(
            client="rclone",
            protocol="S3 multipart",
            service="s3",
            # Three tries of the whole file, several parts at once.
            most_refusals=9,
            contents=PHOTOS,
            make=by_rclone(":s3:drop/", *_S3_FLAGS),
        ),
        Row(client="s3cmd", protocol="PUT", service="s3", contents=SMALL, make=_s3cmd),
        Row(client="s3cmd", protocol="multipart", service="s3", contents=PHOTOS, make=_s3cmd),
    ]
    azure = [
        Row(
            client="azure-storage-blob",
            protocol="PutBlob",
            service="azure",
            contents=SMALL,
            **by_python("azure_blobs", "upload"),
        ),
        Row(
            client="azure-storage-blob",
            protocol="blocks at once",
            service="azure",
            contents=PARTS,
            **by_python("azure_blobs", "blocks"),
        ),
        Row(
            client="azure-storage-blob",
            protocol="staged blocks",
            service="azure",
            contents=PARTS,
            plan=True,
            pauses=True,
            **by_python("azure_blobs", "staged"),
        ),
        Row(
            client="azure-storage-blob",
            protocol="append blob",
            service="azure",
            contents=PARTS,
            **by_python("azure_blobs", "append"),
        ),
    ]
    return s3 + azure


def rows_of_google() -> list[Row]:
    ways = {
        "google-resumable-media": {
            "media-simple": SMALL,
            "media-multipart": SMALL,
            "media-resumable": MIDDLE_PARTS,
            "media-unknown": MIDDLE_PARTS,
        },
        "google-api-python-client": {"api-whole": SMALL, "api-resumable": MIDDLE_PARTS},
        "google-cloud-storage": {"storage-whole": SMALL, "storage-resumable": MIDDLE_PARTS},
    }
    names = {
        "simple": "simple",
        "multipart": "multipart/related",
        "resumable": "resumable",
        "whole": "multipart/related",
        "unknown": "resumable, size unknown",
    }
    return [
        Row(
            client=client,
            protocol=names[way.partition("-")[2]],
            service="google",
            contents=contents,
            pauses=way in {"media-resumable", "media-unknown"},
            is_short=way == "media-resumable",
            **by_python("google_uploads", way),
        )
        for client, several in ways.items()
        for way, contents in several.items()
    ]


def rows_of_tus() -> list[Row]:
    def js(way: str) -> Make:
        return lambda file, name: node_driver("tus_upload", way, file, name)

    return [
        Row(
            client="tuspy",
            protocol="tus 1.0",
            service="tus",
            contents=PARTS,
            pauses=True,
            **by_python("tus_uploads", "plain"),
        ),
        Row(
            client="tuspy",
            protocol="tus 1.0, repeating every status",
            service="tus",
            contents=PARTS,
            **by_python("tus_uploads", "retrying"),
        ),
        Row(client="tus-js-client", protocol="tus 1.0", service="tus", contents=PARTS, pauses=True, make=js("chunks")),
        Row(client="tus-js-client", protocol="tus 1.0, one PATCH", service="tus", contents=PARTS, make=js("whole")),
        Row(
            client="tus-js-client",
            protocol="tus 1.0, creation with upload",
            service="tus",
            contents=PARTS,
            pauses=True,
            make=js("creation"),
        ),
        Row(
            client="tus-js-client",
            protocol="tus 1.0, size at the end",
            service="tus",
            contents=PARTS,
            make=js("deferred"),
        ),
    ]
