"""tuspy: WAY FILE NAME."""

import sys

from steps import pause_after
from tusclient.client import TusClient

PART = 16 * 1024


def main(way: str, file: str, name: str) -> None:
    """Send one file."""
    retries = 3 if way == "retrying" else 0
    client = TusClient("https://tus.example/files/")
    uploader = client.uploader(file, chunk_size=PART, metadata={"filename": name}, retries=retries, retry_delay=0)
    sent = 0
    while uploader.offset < uploader.get_file_size():
        uploader.upload_chunk()
        sent += 1
        pause_after(sent)


main(*sys.argv[1:])
