"""grpcio: WAY FILE NAME."""

import os
import sys
from pathlib import Path

import grpc
from steps import cut


def main(way: str, file: str, _: str) -> None:
    """Send one file, as one message or as a stream of them; messages are bytes, as protobuf would make them."""
    trusted = grpc.ssl_channel_credentials(Path(os.environ["GATEWAY_CA"]).read_bytes())
    content = Path(file).read_bytes()
    with grpc.secure_channel("grpc.example:443", trusted) as channel:
        if way == "whole":
            print(channel.unary_unary("/files.Files/Whole")(content, timeout=30))
        else:
            print(channel.stream_unary("/files.Files/Stream")(iter(cut(content, 2048)), timeout=30))


main(*sys.argv[1:])
