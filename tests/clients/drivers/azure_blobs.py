"""azure-storage-blob: WAY FILE NAME."""

import base64
import sys
from pathlib import Path

from azure.storage.blob import BlobBlock, BlobServiceClient
from steps import cut, plan

ACCOUNT = "invented"
KEY = base64.b64encode(b"invented key of an invented account").decode()
PART = 16 * 1024


def main(way: str, file: str, name: str) -> None:
    """Send one file."""
    small = {"max_block_size": PART, "max_single_put_size": PART} if way == "blocks" else {}
    service = BlobServiceClient(
        f"https://{ACCOUNT}.blob.core.windows.net", {"account_name": ACCOUNT, "account_key": KEY}, **small
    )
    container = service.get_container_client("drop")
    blob = container.get_blob_client(name)
    if way == "make":
        container.create_container()
        return
    if way == "get":
        Path(file).write_bytes(blob.download_blob().readall())
        return
    content = Path(file).read_bytes()
    if way == "staged":
        parts = cut(content, PART)
        for number in plan(len(parts)):
            blob.stage_block(f"{number:06d}", parts[number])
        blob.commit_block_list([BlobBlock(f"{number:06d}") for number in range(len(parts))])
    elif way == "append":
        blob.create_append_blob()
        for part in cut(content, PART):
            blob.append_block(part)
    else:
        concurrency = 4 if way == "blocks" else 1
        blob.upload_blob(content, overwrite=True, max_concurrency=concurrency)


main(*sys.argv[1:])
