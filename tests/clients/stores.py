"""How to find out whether a site holds a file whole, by means that are the site's own."""

import http.client
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.clients.contents import holds_whole
from tests.clients.network import Arrived
from tests.clients.world import World, python_driver

type Store = Callable[[str, bytes, Sequence[Arrived]], bool]
"""Whether a site holds `content` whole under `name`, after these requests arrived."""


def in_requests(_: str, content: bytes, arrived: Sequence[Arrived]) -> bool:
    """For a site that keeps nothing: what arrived is all there is."""
    return holds_whole(content, (request.body for request in arrived))


def in_memory(files: dict[str, bytes]) -> Store:
    """For a site of our own that assembles files by itself."""
    return lambda _, content, __: content in files.values()


def in_folder(folder: Path) -> Store:
    """For a server that keeps files in a folder, under whatever name."""
    return lambda _, content, __: any(path.read_bytes() == content for path in folder.iterdir() if path.is_file())


def in_bucket(port: int) -> Store:
    """For S3 on a port of loopback."""

    def holds(name: str, content: bytes, _: Sequence[Arrived]) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        try:
            # moto checks no signature, but tells apart who gives one.
            headers = {"Host": "s3.us-east-1.amazonaws.com", "Authorization": "AWS invented:invented"}
            connection.request("GET", f"/drop/{name}", headers=headers)
            return connection.getresponse().read() == content
        finally:
            connection.close()

    return holds


def in_container(world: World, folder: Path) -> Store:
    """For Azure, asked by its own client."""

    def holds(name: str, content: bytes, _: Sequence[Arrived]) -> bool:
        target = folder / f"got-{name}"
        outcome = world.run(python_driver("azure_blobs", "get", target, name))
        return outcome.code == 0 and target.read_bytes() == content

    return holds


def in_repository(repository: Path) -> Store:
    """For git: a file in the tip of the branch that is called after it."""

    def holds(name: str, content: bytes, _: Sequence[Arrived]) -> bool:
        shown = subprocess.run(
            ["git", "-C", repository, "show", f"{name.replace('.', '-')}:{name}"], capture_output=True, check=False
        )
        return shown.stdout == content

    return holds
