"""Google's own clients: WAY FILE NAME."""

import io
import os
import sys
from pathlib import Path

import google.auth.transport.requests as transport
import httplib2
from google.auth.credentials import AnonymousCredentials
from google.cloud import storage
from google.resumable_media.requests import MultipartUpload, ResumableUpload, SimpleUpload
from googleapiclient.discovery import build
from googleapiclient.http import MediaFileUpload
from steps import pause_after

PART = 256 * 1024
UPLOAD = "https://storage.googleapis.com/upload/storage/v1/b/drop/o"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def by_resumable_media(way: str, content: bytes, name: str) -> None:
    """One upload by google-resumable-media."""
    session = transport.AuthorizedSession(AnonymousCredentials())
    if way == "media-simple":
        SimpleUpload(f"{UPLOAD}?uploadType=media&name={name}").transmit(session, content, XLSX)
    elif way == "media-multipart":
        MultipartUpload(f"{UPLOAD}?uploadType=multipart").transmit(session, content, {"name": name}, XLSX)
    else:
        upload = ResumableUpload(f"{UPLOAD}?uploadType=resumable", PART)
        total = None if way == "media-unknown" else len(content)
        upload.initiate(
            session, io.BytesIO(content), {"name": name}, XLSX, total_bytes=total, stream_final=total is not None
        )
        sent = 0
        while not upload.finished:
            upload.transmit_next_chunk(session)
            sent += 1
            pause_after(sent)


def by_api_client(way: str, file: str, name: str) -> None:
    """One upload to Drive by google-api-python-client."""
    proxy = httplib2.proxy_info_from_environment
    http = httplib2.Http(proxy_info=proxy, ca_certs=os.environ["GATEWAY_CA"])
    # 308 is no redirection here but "go on", as the client's own builder sets it.
    http.redirect_codes = http.redirect_codes - {308}
    drive = build("drive", "v3", http=http, static_discovery=True)
    media = MediaFileUpload(file, mimetype=XLSX, resumable=way == "api-resumable", chunksize=PART)
    drive.files().create(body={"name": name}, media_body=media).execute(num_retries=2)


def by_storage(way: str, file: str, name: str) -> None:
    """One upload by google-cloud-storage."""
    client = storage.Client(project="invented", credentials=AnonymousCredentials())
    blob = client.bucket("drop").blob(name, chunk_size=PART if way == "storage-resumable" else None)
    if way == "storage-resumable":
        with Path(file).open("rb") as content:
            blob.upload_from_file(content)
    else:
        blob.upload_from_filename(file)


def main(way: str, file: str, name: str) -> None:
    """Send one file."""
    if way.startswith("media"):
        by_resumable_media(way, Path(file).read_bytes(), name)
    elif way.startswith("api"):
        by_api_client(way, file, name)
    else:
        by_storage(way, file, name)


main(*sys.argv[1:])
