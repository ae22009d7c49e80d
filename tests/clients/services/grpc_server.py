"""A gRPC service that keeps what it is sent: PORT FOLDER CERTIFICATE."""

import sys
from collections.abc import Iterator
from concurrent import futures
from pathlib import Path

import grpc

PORT, FOLDER, CERTIFICATE = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])


def keep(content: bytes, _: grpc.ServicerContext) -> bytes:
    """One message is one file."""
    (FOLDER / f"{len(list(FOLDER.iterdir()))}").write_bytes(content)
    return b"kept"


def keep_all(messages: Iterator[bytes], context: grpc.ServicerContext) -> bytes:
    """All messages of a stream are one file."""
    return keep(b"".join(messages), context)


handlers = {
    "Whole": grpc.unary_unary_rpc_method_handler(keep),
    "Stream": grpc.stream_unary_rpc_method_handler(keep_all),
}
server = grpc.server(futures.ThreadPoolExecutor(2), options=[("grpc.max_receive_message_length", -1)])
server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("files.Files", handlers),))
pem = CERTIFICATE.read_bytes()
server.add_secure_port(f"127.0.0.1:{PORT}", grpc.ssl_server_credentials([(pem, pem)]))
server.start()
sys.stdout.write("READY\n")
sys.stdout.flush()
server.wait_for_termination()
