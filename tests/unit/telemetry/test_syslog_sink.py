import contextlib
import os
import re
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dlp_addon.telemetry.cef import describe_as_cef
from dlp_addon.telemetry.syslog_sink import SyslogSink, format_message, frame_message
from tests.e2e.certificates import make_authority
from tests.sample_events import EVENT, make_event

CONFIGURATION = """
module(load="imtcp")
input(type="imtcp" address="127.0.0.1" port="{port}")
template(name="raw" type="string" string="%syslogfacility-text%.%syslogseverity-text% %app-name% %msgid% %msg%\\n")
*.* action(type="omfile" file="{out}" template="raw")
"""


def find_free_port() -> int:
    """A port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextmanager
def run_rsyslog(folder: Path, port: int) -> Iterator[Path]:
    """A real rsyslog; yields the file that it writes."""
    out = folder / "received.log"
    configuration = folder / "rsyslog.conf"
    configuration.write_text(CONFIGURATION.format(port=port, out=out))
    command = ["rsyslogd", "-n", "-f", str(configuration), "-i", str(folder / f"rsyslog-{port}.pid")]
    process = subprocess.Popen(
        command, env={"PATH": f"{os.environ['PATH']}:/usr/sbin"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_until_listening(port)
        yield out
    finally:
        process.terminate()
        process.wait(20)


def wait_until_listening(port: int) -> None:
    """Return when somebody listens."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return


def read_lines(path: Path, count: int) -> list[str]:
    """Lines of a file, once there are so many or time is up."""
    deadline = time.monotonic() + 30
    lines: list[str] = []
    while len(lines) < count and time.monotonic() < deadline:
        lines = path.read_text().splitlines() if path.exists() else []
        time.sleep(0.05)
    return lines


def test_rsyslog_takes_every_event_whole(tmp_path: Path) -> None:
    """A real rsyslog reads two events from one connection, with facility, severity, program and the whole text."""
    port = find_free_port()
    with run_rsyslog(tmp_path, port) as out:
        sink = SyslogSink("syslog_cef", ("127.0.0.1", port), describe_as_cef)
        sink(EVENT)
        sink(make_event(request_id="request-2"))
        lines = [line for line in read_lines(out, 2) if "CEF:0" in line]
        sink.close()

    assert len(lines) == 2
    assert lines[0].startswith("local0.err dlp-gateway upload ")
    assert describe_as_cef(EVENT) in lines[0]


def test_a_dead_receiver_raises(tmp_path: Path) -> None:
    """The queue before the sink counts what is lost; the connection is made anew for a receiver that comes back."""
    port = find_free_port()
    sink = SyslogSink("syslog_cef", ("127.0.0.1", port), describe_as_cef)
    with pytest.raises(OSError, match="refused"):
        sink(EVENT)

    with run_rsyslog(tmp_path, port) as out:
        sink(EVENT)
        assert read_lines(out, 1)
        sink.close()


def test_messages_are_counted_in_octets() -> None:
    """The number before a message is its length in bytes, not characters."""
    message = format_message(EVENT, "ü\n")
    length, _, rest = frame_message(message).partition(b" ")

    assert int(length) == len(rest) == len(message)
    assert re.match(rb"<131>1 2026-11-22T14:30:00\.000Z \S+ dlp-gateway \d+ upload - \xef\xbb\xbf", message)


def test_tls_receivers_get_events_and_impostors_do_not(tmp_path: Path) -> None:
    """Over TLS the same frames arrive; a receiver whose certificate is not trusted gets nothing."""
    authority = make_authority(tmp_path)
    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server_side.load_cert_chain(authority.origin)
    received: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        for _ in range(4):
            plain, _peer = listener.accept()
            with contextlib.suppress(OSError), plain, server_side.wrap_socket(plain, server_side=True) as connection:
                received.append(connection.recv(65536))
                return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        address = ("127.0.0.1", listener.getsockname()[1])
        with pytest.raises(OSError, match="certificate"):
            SyslogSink("syslog_cef", address, describe_as_cef, context=ssl.create_default_context())(EVENT)
        trusting = ssl.create_default_context(cafile=str(authority.certificate))
        sink = SyslogSink("syslog_cef", address, describe_as_cef, context=trusting)
        sink(EVENT)
        thread.join(20)
        sink.close()

    assert len(received) == 1
    assert describe_as_cef(EVENT).encode() in received[0]
