"""Headless Chromium, driven over the pipe of its DevTools protocol: no port, no further program."""

import base64
import hashlib
import json
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--window-size=1280,1000",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
    "--remote-debugging-pipe",
    # Chromium goes past a proxy to loopback unless it is told not to.
    "--proxy-bypass-list=<-loopback>",
)
WAIT_SECONDS = 60


def through(proxy: str) -> str:
    """The way through a forward proxy."""
    return f"--proxy-server={proxy}"


def to(port: int, *hosts: str) -> str:
    """The way to a gateway that stands before `hosts`, as the name service would lead to it; no other name exists."""
    rules = [f"MAP {host}:443 127.0.0.1:{port}" for host in hosts]
    return f"--host-resolver-rules={','.join([*rules, 'MAP * ~NOTFOUND'])}"


class Browser:
    """One window of a fresh profile that goes through a gateway and trusts its authority."""

    def __init__(self, folder: Path, *, way: str, authority: Path) -> None:
        """`way` is how it gets to the gateway, `through` or `to`; `authority` is the certificate that it trusts."""
        arguments = [
            *("chromium", *FLAGS, f"--user-data-dir={folder / 'profile'}", way),
            *(f"--ignore-certificate-errors-spki-list={_key_digest(authority)}", "about:blank"),
        ]
        self._process, self._to, self._from = _start(arguments, folder)
        self._buffer = b""
        self._number = 0
        self.events: list[dict[str, Any]] = []
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "DOM", "Network"):
            self.call(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(10)
        os.close(self._to)
        os.close(self._from)

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """Call a method of the DevTools protocol on the window; its result."""
        return self._call(method, self._session, **parameters)

    def open(self, url: str) -> None:
        """Go to a page and wait until it is loaded."""
        self.events.clear()
        self.call("Page.navigate", url=url)
        self.wait_for_load()

    def choose_files(self, selector: str, *files: Path) -> None:
        """Choose files in a file input, as a person does."""
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        node = self.call("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.call("DOM.setFileInputFiles", nodeId=node, files=[str(file) for file in files])

    def wait_until(self, expression: str) -> None:
        """Return when a JavaScript expression holds in the page, or when time is up: what is asserted next says it."""
        deadline = time.monotonic() + WAIT_SECONDS
        while not self.evaluate(f"Boolean({expression})") and time.monotonic() < deadline:
            time.sleep(0.1)

    def take_screenshot(self, path: Path) -> None:
        """Write what is seen of the page, as PNG."""
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def click(self, selector: str) -> None:
        """Click and wait for the page that comes of it."""
        self.events.clear()
        self.evaluate(f"document.querySelector({json.dumps(selector)}).click()")
        self.wait_for_load()

    def evaluate(self, expression: str) -> Any:  # noqa: ANN401 - what the page says
        """The value of a JavaScript expression in the page, after the promise that it may be."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def read_source(self) -> str:
        """The page's document as it stands, read without any script."""
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        source: str = self.call("DOM.getOuterHTML", nodeId=root)["outerHTML"]
        return source

    def read_visible_text(self) -> str:
        """All text that is shown, read by the developer tools: the page itself may run no script."""
        text: str = self.evaluate("document.body.innerText")
        return text

    def read_title(self) -> str:
        """The title of the window."""
        history = self.call("Page.getNavigationHistory")
        title: str = history["entries"][history["currentIndex"]]["title"]
        return title

    def wait_for_load(self) -> None:
        """Return when the page has loaded."""
        deadline = time.monotonic() + WAIT_SECONDS
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            assert time.monotonic() < deadline, self.events
            self._receive()

    def _call(self, method: str, session: str | None = None, **parameters: object) -> dict[str, Any]:
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if session is not None:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while (answer := self._receive()).get("id") != self._number:
            pass
        assert "error" not in answer, (method, answer)
        result: dict[str, Any] = answer["result"]
        return result

    def _receive(self) -> dict[str, Any]:
        """The next message; what is no answer is kept among the events."""
        while b"\0" not in self._buffer:
            piece = os.read(self._from, 1 << 20)
            assert piece, "the browser ended"
            self._buffer += piece
        text, _, self._buffer = self._buffer.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        if "method" in message:
            self.events.append(message)
        return message


def _key_digest(certificate: Path) -> str:
    """Base64 SHA-256 of a certificate's public key, as Chromium wants it."""
    parsed = x509.load_pem_x509_certificate(certificate.read_bytes())
    key = parsed.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(key).digest()).decode()


def _start(arguments: Sequence[str], folder: Path) -> "tuple[subprocess.Popen[bytes], int, int]":
    """The process and the descriptors to write to and read from; its own are 3 and 4, as Chromium expects."""
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    script = f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}'
    with (folder / "browser.log").open("wb") as log:
        process = subprocess.Popen(
            ["bash", "-c", script, "bash", *arguments], pass_fds=(theirs_in, theirs_out), stdout=log, stderr=log,
            start_new_session=True, env={"PATH": "/usr/bin:/bin", "HOME": str(folder)},
        )  # fmt: skip
    os.close(theirs_in)
    os.close(theirs_out)
    return process, ours_out, ours_in
