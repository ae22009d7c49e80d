"""Clients that cost little themselves: one socket, HTTP/1.1, blocking."""

import random
import socket
import struct
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

_CHUNK = bytes(256 * 1024)
_NOISE = random.Random(3).randbytes(1024 * 1024)
_VIDEO_HEAD = struct.pack(">I", 24) + b"ftypisom\x00\x00\x02\x00isommp41" + struct.pack(">I", 8) + b"wide"
_TIMEOUT_SECONDS = 600


class Client:
    """One kept-alive connection to a proxy."""

    def __init__(self, port: int) -> None:
        self._address = ("127.0.0.1", port)
        self._connect()

    def _connect(self) -> None:
        self.socket = socket.create_connection(self._address, timeout=_TIMEOUT_SECONDS)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def close(self) -> None:
        """End the connection."""
        self.socket.close()

    def exchange(self, message: bytes) -> tuple[int, float]:
        """Send a request; its status, and seconds from its last byte to the end of the answer."""
        self.socket.sendall(message)
        started = time.perf_counter()
        status, left, closes = self._read_head()
        while left > 0:
            left -= len(self._receive(min(left, 1 << 20)))
        elapsed = time.perf_counter() - started
        if closes:
            self.close()
            self._connect()
        return status, elapsed

    def put_zeros(self, size: int) -> tuple[int, float]:
        """Send a body of zeros; its status, and seconds for the whole exchange."""
        started = time.perf_counter()
        self.socket.sendall(head("PUT", "/backup.bin", size, "application/octet-stream"))
        for start in range(0, size, len(_CHUNK)):
            self.socket.sendall(_CHUNK[: size - start])
        status, _ = self.exchange(b"")
        return status, time.perf_counter() - started

    def put_video(self, size: int, bytes_per_second: float) -> tuple[int, float]:
        """Send a body that is to everybody else as an MP4 video is, no faster than that."""
        started = time.perf_counter()
        beginning = _VIDEO_HEAD + struct.pack(">I", size - len(_VIDEO_HEAD)) + b"mdat"
        self.socket.sendall(head("PUT", "/video.mp4", size, "video/mp4") + beginning)
        sent = len(beginning)
        while sent < size:
            self.socket.sendall(_NOISE[: size - sent])
            sent += len(_NOISE)
            time.sleep(max(0.0, started + sent / bytes_per_second - time.perf_counter()))
        status, _ = self.exchange(b"")
        return status, time.perf_counter() - started

    def first_byte(self, path: str) -> float:
        """Seconds until the first byte of an answer's body; the rest is read and dropped."""
        started = time.perf_counter()
        self.socket.sendall(head("GET", path))
        _, left, _ = self._read_head()
        left -= len(self._receive(left))
        elapsed = time.perf_counter() - started
        while left > 0:
            left -= len(self._receive(left))
        return elapsed

    def _read_head(self) -> tuple[int, int, bool]:
        received = bytearray()
        while b"\r\n\r\n" not in received:
            # One byte less than may follow: the body is read on its own.
            received += self._peek_head(received)
        lines = bytes(received).lower().split(b"\r\n")
        fields = dict(line.split(b": ", 1) for line in lines[1:] if b": " in line)
        return int(lines[0].split()[1]), int(fields.get(b"content-length", 0)), fields.get(b"connection") == b"close"

    def _peek_head(self, received: bytearray) -> bytes:
        waiting = self.socket.recv(65536, socket.MSG_PEEK)
        if not waiting:
            raise ConnectionError
        end = (bytes(received[-3:]) + waiting).find(b"\r\n\r\n")
        return self._receive(len(waiting) if end < 0 else end + 4 - min(3, len(received)))

    def _receive(self, most: int) -> bytes:
        piece = self.socket.recv(min(most, 1 << 20))
        if not piece:
            raise ConnectionError
        return piece


@contextmanager
def connected(ports: Sequence[int]) -> Iterator[list[Client]]:
    """A client for each proxy."""
    clients = [Client(port) for port in ports]
    try:
        yield clients
    finally:
        for client in clients:
            client.close()


def head(method: str, path: str, size: int | None = None, media_type: str = "") -> bytes:
    """The head of a request, with the fields that a browser sends."""
    lines = [
        f"{method} {path} HTTP/1.1",
        "Host: www.agency.example",
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "Accept: */*",
        "Accept-Language: en-US,en;q=0.5",
        "Cookie: session=5f2d9c1e8b7a4c6d; theme=dark",
    ]
    if size is not None:
        lines += [f"Content-Type: {media_type}", f"Content-Length: {size}"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def request(method: str, path: str, body: bytes, media_type: str) -> bytes:
    """A whole request."""
    return head(method, path, len(body), media_type) + body


def form_with_file(name: str, content: bytes) -> tuple[bytes, str]:
    """A form with one file, and its media type."""
    boundary = "----geckoformboundary7f3a"
    before = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
    before += "Content-Type: application/octet-stream\r\n\r\n"
    return before.encode() + content + f"\r\n--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"
