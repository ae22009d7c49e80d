"""A person who chooses a file on a page, in Chromium behind the gateway: PAGE FILE. Run as a client of the matrix."""

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.e2e.product.browser import Browser, through

_MAX_SECONDS = 60
_UPLOADING = frozenset({"POST", "PUT", "PATCH"})


class Pauses:
    """Stops the page's uploads for a while once `after` parts were answered; until then no further one goes out."""

    def __init__(self, browser: Browser, after: int) -> None:
        self._browser = browser
        self._left = after
        self._sent = self._answered = self._seen = 0
        self._waiting: list[str] = []
        if after:
            patterns = [{"urlPattern": "*", "requestStage": stage} for stage in ("Request", "Response")]
            browser.call("Fetch.enable", patterns=patterns)

    def go_on(self) -> None:
        """Let the requests go on that wait, and take the pause when it is due."""
        events = self._browser.events
        while self._seen < len(events):
            event = events[self._seen]
            self._seen += 1
            if event["method"] == "Fetch.requestPaused":
                self._decide(**event["params"])

    def _decide(self, requestId: str, request: dict[str, str], **more: object) -> None:  # noqa: N803 - DevTools' names
        is_answer = "responseStatusCode" in more or "responseErrorReason" in more
        if request["method"] not in _UPLOADING or not self._left:
            self._pass(requestId)
        elif is_answer:
            self._pass(requestId)
            self._answered += 1
            if self._answered == self._left:
                self._pause()
        elif self._sent < self._left:
            self._sent += 1
            self._pass(requestId)
        else:
            self._waiting.append(requestId)

    def _pause(self) -> None:
        print("PAUSED", flush=True)
        sys.stdin.readline()
        self._left = 0
        for request in self._waiting:
            self._pass_unless_given_up(request)

    def _pass_unless_given_up(self, request: str) -> None:
        """Let a request go on; uploaders give up what waits when another part is refused."""
        try:
            self._pass(request)
        except AssertionError as error:
            if "Invalid InterceptionId" not in str(error):
                raise

    def _pass(self, request: str) -> None:
        self._browser.call("Fetch.continueRequest", requestId=request)


def upload(page: str, file: Path) -> tuple[bool, str]:
    """Whether the page says that the file was taken, and what else it says."""
    authority = Path(os.environ["GATEWAY_CA"])
    with (
        tempfile.TemporaryDirectory() as folder,
        Browser(Path(folder), way=through(os.environ["GATEWAY"]), authority=authority) as browser,
    ):
        browser.open(page)
        browser.wait_until("window.input && document.querySelector(window.input)")
        pauses = Pauses(browser, int(os.environ.get("PAUSE_AFTER", "0")))
        browser.choose_files(browser.evaluate("window.input"), file)
        deadline = time.monotonic() + _MAX_SECONDS
        while (outcome := browser.evaluate("window.outcome")) is None:
            assert time.monotonic() < deadline, browser.events[-20:]
            pauses.go_on()
            time.sleep(0.1)
        return outcome["isTaken"], outcome["said"]


if __name__ == "__main__":
    is_taken, said = upload(sys.argv[1], Path(sys.argv[2]))
    print(said)
    sys.exit(0 if is_taken else 1)
