"""boto3: WAY FILE KEY."""

import sys
from pathlib import Path

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from steps import cut, plan

BUCKET = "drop"
PART = 16 * 1024


def make_client() -> object:
    """S3 with its default end point, retries and checksums."""
    return boto3.client(
        "s3", region_name="us-east-1", aws_access_key_id="invented", aws_secret_access_key="invented",
        config=Config(s3={"addressing_style": "path"}),
    )  # fmt: skip


def send_parts(client, file: Path, key: str) -> None:
    """A multipart upload with parts as small as the plan wants them."""
    upload = client.create_multipart_upload(Bucket=BUCKET, Key=key)["UploadId"]
    parts, tags = cut(file.read_bytes(), PART), {}
    for number in plan(len(parts)):
        answer = client.upload_part(
            Bucket=BUCKET, Key=key, UploadId=upload, PartNumber=number + 1, Body=parts[number],
            ChecksumAlgorithm="CRC32",
        )  # fmt: skip
        tags[number + 1] = {"ETag": answer["ETag"], "ChecksumCRC32": answer["ChecksumCRC32"]}
    made = [{"PartNumber": number, **tags[number]} for number in sorted(tags)]
    client.complete_multipart_upload(Bucket=BUCKET, Key=key, UploadId=upload, MultipartUpload={"Parts": made})


def main(way: str, file: str, key: str) -> None:
    """Send one file."""
    client, path = make_client(), Path(file)
    if way == "put":
        client.put_object(Bucket=BUCKET, Key=key, Body=path.read_bytes())
    elif way == "upload":
        client.upload_file(str(path), BUCKET, key)
    elif way == "sequential":
        client.upload_file(str(path), BUCKET, key, Config=TransferConfig(use_threads=False))
    elif way == "presigned":
        import requests

        url = client.generate_presigned_url("put_object", Params={"Bucket": BUCKET, "Key": key})
        requests.put(url, data=path.read_bytes()).raise_for_status()
    elif way == "form":
        import requests

        post = client.generate_presigned_post(BUCKET, key)
        requests.post(post["url"], data=post["fields"], files={"file": path.read_bytes()}).raise_for_status()
    else:
        send_parts(client, path, key)


main(*sys.argv[1:])
