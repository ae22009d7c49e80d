"""WordPress as Debian ships it, with a database of its own, in a folder of the test."""

import getpass
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.clients.network import Answer, Arrived, Site, relay_to
from tests.clients.services.processes import running_server
from tests.e2e.gateway import find_free_port

HOST = "www.agency.example"
LOGIN = "open the site"
_PROGRAM = Path("/usr/share/wordpress")
_PHP_LIMITS = ("-d", "upload_max_filesize=64M", "-d", "post_max_size=64M", "-d", "memory_limit=512M")


@dataclass(frozen=True, slots=True)
class WordPress:
    """A running site.

    Attributes:
        port: of loopback, where it answers without TLS.
        folder: its document root.
        password: an application password of the user `editor`, who logs in with `LOGIN`.
    """

    port: int
    folder: Path
    password: str = field(repr=False)

    @property
    def site(self) -> Site:
        """The site behind its own TLS."""
        relay = relay_to(self.port)

        async def answer(arrived: Arrived) -> Answer:
            return await relay(replace(arrived, headers={**arrived.headers, "X-Forwarded-Proto": "https"}))

        return answer

    def uploads(self) -> list[Path]:
        """Files in the folder of its uploads."""
        return [path for path in (self.folder / "wp-content" / "uploads").rglob("*") if path.is_file()]


@contextmanager
def run_wordpress(folder: Path) -> Iterator[WordPress]:
    """A site with an editor, everything of it in `folder`."""
    root = folder / "site"
    shutil.copytree(_PROGRAM, root)
    shutil.copyfile(Path(__file__).with_name("config.php"), root / "wp-config.php")
    with _run_database(folder / "data") as socket:
        environment = {"DATABASE_SOCKET": str(socket)}
        password = _install(root, environment)
        port = find_free_port()
        command = ["php", *_PHP_LIMITS, "-S", f"127.0.0.1:{port}", "-t", str(root)]
        with running_server(command, port, {**environment, "PHP_CLI_SERVER_WORKERS": "4"}):
            yield WordPress(port, root, password)


@contextmanager
def _run_database(folder: Path) -> Iterator[Path]:
    """A database `wordpress` without a password, on a socket alone."""
    user = f"--user={getpass.getuser()}"
    subprocess.run(
        ["mariadb-install-db", "--no-defaults", f"--datadir={folder}", user, "--skip-test-db",
         "--auth-root-authentication-method=normal"],
        check=True, capture_output=True,
    )  # fmt: skip
    socket = folder / "socket"
    command = ["mariadbd", "--no-defaults", f"--datadir={folder}", user, f"--socket={socket}", "--skip-networking"]
    path = f"{os.environ['PATH']}:/usr/sbin"
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "PATH": path}
    )
    try:
        _make_database(socket)
        yield socket
    finally:
        process.kill()
        process.wait(20)


def _make_database(socket: Path) -> None:
    statement = "CREATE DATABASE IF NOT EXISTS wordpress"
    command = ["mariadb", "--no-defaults", f"--socket={socket}", "--user=root", "-e", statement]
    deadline = time.monotonic() + 60
    while (done := subprocess.run(command, capture_output=True, check=False)).returncode:
        assert time.monotonic() < deadline, done.stderr
        time.sleep(0.2)


def _install(root: Path, environment: dict[str, str]) -> str:
    command = ["php", str(Path(__file__).with_name("install.php")), str(root), LOGIN]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, env={**os.environ, **environment}, timeout=120
    )
    words = done.stdout.rpartition("PASSWORD ")[2].strip()
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert words, done.stdout[-2000:]
    return words
