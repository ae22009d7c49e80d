"""The site behind both proxies, in a process of its own: `python -m tests.benchmark.origin PORT`."""

import asyncio
import sys

CHUNK = bytes(256 * 1024)
_EVENT = b"data: tick\n\n"
_EVENT_SECONDS = 0.2
_EVENTS = 4


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Serve one connection: `/download/BYTES`, `/events`, and ten bytes for everything else."""
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            await swallow(reader, head)
            path = head.split(b" ", 2)[1].decode()
            if "/download/" in path:
                await send_download(writer, int(path.rpartition("/")[2]))
            elif path.endswith("/events"):
                await send_events(writer)
            else:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nin order.\n")
                await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def swallow(reader: asyncio.StreamReader, head: bytes) -> None:
    """Read and forget a body that has a length."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            left = int(value)
            while left:
                piece = await reader.read(min(left, 1 << 20))
                if not piece:
                    raise ConnectionError
                left -= len(piece)


async def send_download(writer: asyncio.StreamWriter, size: int) -> None:
    """A body of zeros."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: %d\r\n\r\n" % size)
    for start in range(0, size, len(CHUNK)):
        writer.write(CHUNK[: size - start])
        await writer.drain()


async def send_events(writer: asyncio.StreamWriter) -> None:
    """Server-sent events with pauses between them."""
    length = len(_EVENT) * _EVENTS
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: %d\r\n\r\n" % length)
    for _ in range(_EVENTS):
        writer.write(_EVENT)
        await writer.drain()
        await asyncio.sleep(_EVENT_SECONDS)


async def serve(port: int) -> None:
    """Serve until the process is ended."""
    server = await asyncio.start_server(answer, "127.0.0.1", port, limit=1 << 20)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
