"""A mitmproxy script: the real gateway with a fake decision in place of inspection and policy.

It refuses bodies that hold the marker LEAK, releases another body than the one that was sent to `/of-another-body`, and
writes what it was asked to `asked.jsonl` in the state folder. The environment says what becomes of what cannot be
examined (FAKE_UNEXAMINED=allow) and whether a decision breaks (FAKE_BREAK=raise|hang|no_record).
"""

import asyncio
import json
import os
from datetime import UTC, datetime
from pathlib import Path

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.admission import Admission, ForwardingPermit, Release, SpooledBody
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.settings import GatewaySettings
from dlp_addon.model.verdict import Action, Disposition, Verdict
from dlp_addon.proxy.addon import DlpAddon


def describe(request: UploadRequest, size: int, *, is_refused: bool, failure: str | None = None) -> InspectionEvent:
    """An event as the real admission would make it, without findings."""
    action = Action.BLOCK if is_refused else Action.ALLOW
    verdict = Verdict(
        action=action,
        rule="fake-rule" if is_refused else None,
        reasons=("the fake marker was found",) if is_refused else (),
        would_be=action,
        matches=(),
        policy="fake",
        revision="1",
        destination_group="public",
    )
    refused = Disposition.FAILED if failure else Disposition.BLOCKED
    return InspectionEvent(
        request_id=request.id,
        incident_id="FAKE-1" if is_refused else None,
        attempts=int(is_refused),
        occurred_at=datetime.now(UTC),
        sender=request.sender,
        destination=request.destination,
        method=request.method,
        url=f"{request.scheme}://{request.destination.host}/",
        protocol=request.protocol,
        disposition=refused if is_refused else Disposition.ALLOWED,
        verdict=verdict,
        inspection=Inspection(body_bytes=size, body_sha256=""),
        hold_seconds=0.0,
        failure=failure,
    )


def holds_marker(body: SpooledBody) -> bool:
    """Whether the marker stands in the body; read in pieces, so that the proxy's memory can be measured."""
    before = b""
    for offset in range(0, body.size, 1 << 20):
        piece = os.pread(body.descriptor, 1 << 20, offset)
        if b"LEAK" in before + piece:
            return True
        before = piece[-3:]
    return False


class FakeAdmission:
    """Refuses the marker, releases the rest."""

    def __init__(self, journal: Path) -> None:
        self._journal = journal

    def _note(self, call: str, request: UploadRequest, **facts: object) -> None:
        destination = request.destination
        names = {"target": destination.target, "sni": destination.sni, "authority": destination.authority}
        line = {"call": call, **names, "site": destination.site, "port": destination.port, **facts}
        sender = {"user": request.sender.user, "address": request.sender.address, "protocol": request.protocol}
        headers = {"header_names": [name.lower() for name, _ in request.headers]}
        with self._journal.open("a") as journal:
            journal.write(json.dumps({**line, **sender, **headers}) + "\n")

    async def admit(self, request: UploadRequest, body: SpooledBody) -> Admission:
        """Look for the marker."""
        self._note("admit", request, size=body.size, forwarded_bytes=body.forwarded_bytes)
        match os.environ.get("FAKE_BREAK"):
            case "raise" | "no_record":
                raise RuntimeError("fake inspection broke on secret value 123-45-6789")
            case "hang":
                await asyncio.sleep(3600)
        is_refused = await asyncio.to_thread(holds_marker, body) or "LEAK" in f"{request.path}{request.headers}"
        await asyncio.sleep(float(os.environ.get("FAKE_SECONDS", "0")))
        released = "0" * 64 if request.path.endswith("/of-another-body") else body.sha256
        return self._admit(request, body.size, released, is_refused=is_refused)

    async def admit_unexamined(self, request: UploadRequest, reason: UnscannableReason, size: int) -> Admission:
        """Do what the environment says."""
        self._note("admit_unexamined", request, size=size, reason=reason.value)
        return self._admit(request, size, None, is_refused=os.environ.get("FAKE_UNEXAMINED") != "allow")

    async def permit_forwarding(
        self, request: UploadRequest, beginning: SpooledBody, size: int
    ) -> ForwardingPermit | None:
        """Permit it unless the beginning holds the marker."""
        self._note("permit_forwarding", request, size=size, beginning=beginning.size)
        if b"LEAK" in (beginning.content or b"LEAK"):
            return None
        return ForwardingPermit(request_id=request.id, destination=request.destination)

    async def refuse(
        self, request: UploadRequest, failure: str, size: int, forwarded_bytes: int = 0
    ) -> InspectionEvent:
        """Note it."""
        if os.environ.get("FAKE_BREAK") == "no_record":
            await asyncio.sleep(3600)
        self._note("refuse", request, size=size, failure=failure, forwarded_bytes=forwarded_bytes)
        return describe(request, size, is_refused=True, failure=failure)

    def awaits_answer(self, request_id: str) -> bool:  # noqa: ARG002
        """No answer names anything."""
        return False

    def must_start_again(
        self,
        request: UploadRequest,  # noqa: ARG002
        status: int,  # noqa: ARG002
        headers: tuple[tuple[str, str], ...],  # noqa: ARG002
    ) -> bool:
        """It puts nothing together."""
        return False

    def observe_answer(self, request: UploadRequest, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        """Never asked for."""
        raise AssertionError((request, headers, body))

    def completes(self, request: UploadRequest) -> bool:
        """Whether its path says so."""
        return "/complete" in request.path

    def _admit(self, request: UploadRequest, size: int, sha256: str | None, *, is_refused: bool) -> Admission:
        release = Release(request_id=request.id, destination=request.destination, body_sha256=sha256)
        event = describe(request, size, is_refused=is_refused)
        return Admission(release=None if is_refused else release, event=event)


class FakeServices:
    """Everything beside the proxy, writing down what it hears."""

    def __init__(self, settings: GatewaySettings) -> None:
        self.spool_folder = Path(os.environ.get("FAKE_SPOOL", settings.state / "spool"))
        self.spool_folder.mkdir(parents=True, exist_ok=True)
        self._journal = settings.state / "asked.jsonl"
        self.admission = FakeAdmission(self._journal)
        self.monitor = self
        self.listeners = (settings.metrics,) if settings.metrics else ()

    def _note(self, **facts: object) -> None:
        with self._journal.open("a") as journal:
            journal.write(json.dumps(facts) + "\n")

    def uninspected_connection(self, reason: str) -> None:
        """Note it."""
        self._note(call="uninspected_connection", reason=reason)

    def spooled(self, size: int) -> None:
        """Forget it."""

    def holding(self, count: int) -> None:
        """Forget it."""

    def broke(self, stage: str, error: str) -> None:
        """Note it."""
        self._note(call="broke", stage=stage, error=error)

    def warned(self, event: str, detail: str) -> None:
        """Note it."""
        self._note(call="warned", event=event, detail=detail)

    def admit_logins(self, logins: object) -> None:
        """Nobody logs in."""

    def start(self) -> None:
        """Note it."""
        self._note(call="start")

    def beat(self) -> None:
        """Forget it."""

    def drain(self) -> None:
        """Note it."""
        self._note(call="drain")

    def close(self) -> None:
        """Note it."""
        self._note(call="close")

    def reload_policy(self) -> str:
        """Nothing to load."""
        return "fake policy reloaded"

    def status(self) -> dict[str, str | int | float]:
        """Always well."""
        return {"state": "fake"}


addons = [DlpAddon(FakeServices)]
