import asyncio
import hashlib
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from dlp_addon.admission import AdmissionParts, Admissions
from dlp_addon.errors import QuarantineError, RecordError, UnscannableReason
from dlp_addon.model.admission import Coaching, SpooledBody
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection, Unscannable
from dlp_addon.model.person_keys import PersonKeys
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.sending_history import SendingHistory
from dlp_addon.model.upload_part import UploadPart
from dlp_addon.model.verdict import Disposition
from dlp_addon.policy import Policy, parse_policy
from dlp_addon.sender_windows import Sending
from dlp_addon.workers.messages import Job
from dlp_addon.workers.pool import WorkerReport

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
POLICY = """
policy: {id: test, title: Test}
rules:
  - {id: bulk, title: Bulk, severity: high, action: quarantine, when: {distinct_people: {at_least: 10}}}
  - {id: few, title: Few, severity: low, action: alert, when: {distinct_people: {at_least: 1, at_most: 9}}}
  - {id: unread, title: Unread, severity: low, action: block, when: {unscannable: {reasons: [oversize, timed_out]}}}
"""
DRIP = (
    POLICY
    + """
  - {id: drip, title: Drip, severity: high, action: block, when: {people_sent: {at_least: 20, window: 24h}}}
"""
)
BODY = b"the body"


def upload(path: str = "/update?name=Zora%20Quill") -> UploadRequest:
    """A request to a public site."""
    return UploadRequest(
        id="r1",
        method="POST",
        scheme="https",
        destination=Destination(authority="www.agency.example", port=443),
        sender=Sender(address="192.0.2.7"),
        path=path,
        headers=(),
        protocol="HTTP/1.1",
        received_at=NOW,
    )


@dataclass
class FakeInspections:
    """Reports what it is told to, or raises it."""

    people: int = 0
    error: Exception | None = None
    inspection: Inspection | None = None
    failure: str | None = None
    part: UploadPart | None = None

    async def inspect(self, job: Job, descriptor: int) -> WorkerReport:  # noqa: ARG002
        if self.error is not None:
            raise self.error
        keys = (PersonKeys(key="1", records=("name|00",)),)
        inspection = Inspection(
            body_bytes=job.size, body_sha256=job.sha256, distinct_people=self.people, person_keys=keys
        )
        return WorkerReport(inspection=self.inspection or inspection, failure=self.failure, part=self.part)


@dataclass
class FakePolicies:
    policy: Policy = field(default_factory=lambda: parse_policy({"p.yaml": POLICY}))


@dataclass
class FakeIncidents:
    """Records in a list, or raises."""

    error: Exception | None = None
    opened: list[InspectionEvent] = field(default_factory=list)

    def open_or_join(self, event: InspectionEvent) -> tuple[str, int]:
        if self.error is not None:
            raise self.error
        self.opened.append(event)
        return "DLP-1", len(self.opened)

    def update_outcome(self, event: InspectionEvent) -> None:
        self.opened[-1] = event


@dataclass
class FakeReleases:
    """Holds a number of one-time releases."""

    left: int = 0
    coachable: list[object] = field(default_factory=list)

    def consume(self, inspection: Inspection, **given: object) -> object | None:  # noqa: ARG002
        self.left -= 1
        self.coachable.append(given["is_coachable"])
        return self if self.left >= 0 else None


@dataclass
class FakeQuarantine:
    """Keeps what is sealed, or raises."""

    error: Exception | None = None
    sealed: list[str] = field(default_factory=list)

    def seal(self, incident_id: str, descriptor: int, event: InspectionEvent, request: object = None) -> object:  # noqa: ARG002
        if self.error is not None:
            raise self.error
        self.sealed.append(incident_id)
        return None


@dataclass
class FakeWindows:
    """Counts as it is told to and notes what was sent on, or raises."""

    people: int = 0
    error: Exception | None = None
    asked: list[tuple[str, frozenset[int]]] = field(default_factory=list)
    sent: list[bool] = field(default_factory=list)

    @contextmanager
    def sending(
        self,
        sender: Sender,  # noqa: ARG002
        exposure: str,
        inspection: Inspection,  # noqa: ARG002
        spans: Collection[int],
        now: datetime,  # noqa: ARG002
    ) -> Iterator[Sending]:
        if self.error is not None:
            raise self.error
        self.asked.append((exposure, frozenset(spans)))
        sending = Sending(SendingHistory(windows=tuple((span, self.people) for span in spans)))
        yield sending
        self.sent.append(sending.is_sent)


@dataclass
class FakeCoach:
    """Invites, or raises."""

    error: Exception | None = None

    def invite(self, incident_id: str, now: datetime) -> Coaching | None:  # noqa: ARG002
        if self.error is not None:
            raise self.error
        return Coaching(url=f"http://form.example/coach/{incident_id}", code="CODE")


@dataclass
class Bench:
    """Admission on fakes, and what it published."""

    inspections: FakeInspections = field(default_factory=FakeInspections)
    incidents: FakeIncidents = field(default_factory=FakeIncidents)
    releases: FakeReleases = field(default_factory=FakeReleases)
    quarantine: FakeQuarantine = field(default_factory=FakeQuarantine)
    published: list[InspectionEvent] = field(default_factory=list)
    policies: FakePolicies = field(default_factory=FakePolicies)
    windows: FakeWindows | None = None
    coach: FakeCoach | None = None

    def admissions(self) -> Admissions:
        return Admissions(
            AdmissionParts(
                inspections=self.inspections,
                policies=self.policies,
                incidents=self.incidents,
                releases=self.releases,
                quarantine=self.quarantine,
                publish=self.published.append,
                now=lambda: NOW,
                windows=self.windows,
                coach=self.coach,
            )
        )


@pytest.fixture
def body() -> Iterator[SpooledBody]:
    """A spooled body."""
    with tempfile.TemporaryFile() as file:
        file.write(BODY)
        file.flush()
        yield SpooledBody(file=file.fileno, size=len(BODY), sha256=hashlib.sha256(BODY).hexdigest())


async def test_clean_upload_is_released_for_its_body_and_destination(body: SpooledBody) -> None:
    """What discloses nobody passes, with a release bound to its digest and destination, and no incident."""
    bench = Bench()

    admission = await bench.admissions().admit(upload(), body)

    assert admission.release is not None
    assert admission.release.body_sha256 == body.sha256
    assert admission.release.destination == upload().destination
    assert admission.event.disposition is Disposition.ALLOWED
    assert bench.incidents.opened == []
    assert bench.published == [admission.event]


async def test_bulk_is_sealed_and_recorded_before_the_answer(body: SpooledBody) -> None:
    """A quarantine verdict opens an incident, seals under its id, and gives no release."""
    bench = Bench(inspections=FakeInspections(people=6252))

    admission = await bench.admissions().admit(upload(), body)

    assert admission.release is None
    assert admission.event.disposition is Disposition.QUARANTINED
    assert admission.event.incident_id == "DLP-1"
    assert bench.quarantine.sealed == ["DLP-1"]


async def test_alert_passes_with_an_incident(body: SpooledBody) -> None:
    """An alert is recorded and the upload goes on."""
    bench = Bench(inspections=FakeInspections(people=3))

    admission = await bench.admissions().admit(upload(), body)

    assert admission.release is not None
    assert admission.event.disposition is Disposition.ALERTED
    assert len(bench.incidents.opened) == 1


@pytest.mark.parametrize("people", [3, 6252])
async def test_no_record_no_passage(body: SpooledBody, people: int) -> None:
    """Where an alert or a refusal cannot be recorded, the upload is refused and the failure is named."""
    bench = Bench(inspections=FakeInspections(people=people), incidents=FakeIncidents(error=RecordError("full")))

    admission = await bench.admissions().admit(upload(), body)

    assert admission.release is None
    assert admission.event.disposition is Disposition.FAILED
    assert "RecordError" in (admission.event.failure or "")


async def test_content_that_cannot_be_sealed_is_refused_all_the_same(body: SpooledBody) -> None:
    """A full quarantine changes the disposition to blocked, never to passed."""
    bench = Bench(inspections=FakeInspections(people=6252), quarantine=FakeQuarantine(error=QuarantineError("full")))

    admission = await bench.admissions().admit(upload(), body)

    assert admission.release is None
    assert admission.event.disposition is Disposition.BLOCKED
    assert admission.event.failure == "quarantine:QuarantineError"
    assert bench.incidents.opened[-1].disposition is Disposition.BLOCKED


@pytest.mark.parametrize(
    "bench",
    [
        Bench(inspections=FakeInspections(error=RuntimeError("A012345678"))),
        Bench(inspections=FakeInspections(people=50), releases=None),  # type: ignore[arg-type]
        Bench(inspections=FakeInspections(people=50), quarantine=FakeQuarantine(error=KeyError("A012345678"))),
    ],
    ids=["inspection", "releases", "quarantine"],
)
async def test_whatever_breaks_is_a_refusal(body: SpooledBody, bench: Bench) -> None:
    """A bug in any part refuses the upload, and only its class is told."""
    admission = await bench.admissions().admit(upload(), body)

    assert admission.release is None
    assert admission.event.disposition is Disposition.FAILED
    assert "A012345678" not in repr(admission)


async def test_release_lets_a_refused_upload_pass_once(body: SpooledBody) -> None:
    """A reviewer's release is used up by the first upload that it covers."""
    bench = Bench(inspections=FakeInspections(people=6252), releases=FakeReleases(left=1))
    admissions = bench.admissions()

    first, second = await admissions.admit(upload(), body), await admissions.admit(upload(), body)

    assert first.event.disposition is Disposition.RELEASED
    assert first.release is not None
    assert second.event.disposition is Disposition.QUARANTINED


async def test_release_is_not_spent_on_what_would_pass(body: SpooledBody) -> None:
    """Only a refusal asks for a release."""
    bench = Bench(releases=FakeReleases(left=1))

    await bench.admissions().admit(upload(), body)

    assert bench.releases.left == 1


async def test_unexamined_traffic_is_decided_by_policy() -> None:
    """What could not be held has a reason, and the rule for that reason refuses it."""
    bench = Bench()
    admissions = bench.admissions()

    refused = await admissions.admit_unexamined(upload(), UnscannableReason.OVERSIZE, 5)
    passed = await admissions.admit_unexamined(upload(), UnscannableReason.WEBSOCKET, 0)

    assert refused.release is None
    assert refused.event.disposition is Disposition.BLOCKED
    assert passed.release is not None
    assert passed.release.body_sha256 is None


@pytest.mark.parametrize(
    ("found", "is_permitted"),
    [
        ({}, True),
        (
            {"unscannable": (Unscannable(path="v.mp4", reason=UnscannableReason.UNSUPPORTED, may_hold_table=False),)},
            True,
        ),
        ({"unscannable": (Unscannable(path="v.mp4", reason=UnscannableReason.MALFORMED),)}, False),
        ({"distinct_people": 1}, False),
        ({"entities": (("EMAIL_ADDRESS", 1),)}, False),
    ],
)
async def test_forwarding_is_permitted_where_nothing_is_found(
    body: SpooledBody, found: dict[str, object], *, is_permitted: bool
) -> None:
    """Media may be sent ahead only if its beginning holds nothing at all; that is no event yet."""
    inspection = replace(Inspection(body_bytes=8, body_sha256=""), **found)  # type: ignore[arg-type]
    bench = Bench(inspections=FakeInspections(inspection=inspection))

    permit = await bench.admissions().permit_forwarding(upload(), body, 10_000_000)

    assert (permit is not None) == is_permitted
    assert permit is None or (permit.request_id, permit.destination) == ("r1", upload().destination)
    assert bench.published == []


@pytest.mark.parametrize(
    "inspections",
    [
        lambda: FakeInspections(error=RuntimeError()),
        lambda: FakeInspections(failure="tabular:ValueError"),
        lambda: FakeInspections(part=UploadPart(family="tus", session="s")),
    ],
)
async def test_what_breaks_or_is_a_part_is_not_forwarded(
    body: SpooledBody, inspections: Callable[[], FakeInspections]
) -> None:
    """An inspection that fails permits nothing, and neither does a part of a split upload."""
    bench = Bench(inspections=inspections())

    assert await bench.admissions().permit_forwarding(upload(), body, 10_000_000) is None


async def test_refusal_of_the_proxy_is_recorded() -> None:
    """A refusal that the proxy makes itself has its incident and event."""
    bench = Bench()

    event = await bench.admissions().refuse(upload(), "proxy:OSError", 7, 5)

    assert event.disposition is Disposition.FAILED
    assert (event.failure, event.forwarded_bytes) == ("proxy:OSError", 5)
    assert bench.published == [event]


async def test_event_holds_no_query(body: SpooledBody) -> None:
    """The recorded URL has no query, and pieces of its path are masked."""
    bench = Bench()

    admission = await bench.admissions().admit(upload("/people/A012345678/x.csv?name=Zora%20Quill"), body)

    assert admission.event.url.startswith("https://www.agency.example/people/")
    assert "012345678" not in admission.event.url
    assert "Zora" not in admission.event.url


async def test_cancellation_goes_through(body: SpooledBody) -> None:
    """A client that is gone cancels its admission; that is no failure of the gateway."""

    class Endless(FakeInspections):
        async def inspect(self, job: Job, descriptor: int) -> WorkerReport:
            await asyncio.sleep(60)
            return await super().inspect(job, descriptor)

    bench = Bench(inspections=Endless())
    task = asyncio.create_task(bench.admissions().admit(upload(), body))
    await asyncio.sleep(0)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    assert bench.published == []


async def test_monitored_refusal_passes_and_says_so(body: SpooledBody) -> None:
    """In monitor mode a refusal is recorded as one that would have been."""
    monitored = parse_policy({"p.yaml": POLICY.replace("title: Test}", "title: Test, mode: monitor}")})
    bench = Bench(inspections=FakeInspections(people=50))
    admissions = bench.admissions()
    admissions.parts = replace(admissions.parts, policies=FakePolicies(monitored))

    admission = await admissions.admit(upload(), body)

    assert admission.release is not None
    assert admission.event.disposition is Disposition.MONITORED
    assert len(bench.incidents.opened) == 1


def drip_bench(people: int, before: int) -> Bench:
    """A bench whose policy counts over a day; `before` is what its history says."""
    policies = FakePolicies(parse_policy({"p.yaml": DRIP}))
    return Bench(FakeInspections(people=people), policies=policies, windows=FakeWindows(before))


@pytest.mark.parametrize(("before", "passes"), [(19, True), (20, False)])
async def test_people_sent_before_decide_with(body: SpooledBody, before: int, *, passes: bool) -> None:
    """Few people are refused where many were sent before; only what goes on is counted as sent."""
    bench = drip_bench(5, before)

    admission = await bench.admissions().admit(upload(), body)

    assert (admission.release is not None) is passes
    assert bench.windows is not None
    assert (bench.windows.asked, bench.windows.sent) == ([("public", frozenset({86_400}))], [passes])
    assert admission.event.history == SendingHistory(windows=((86_400, before),))


async def test_released_upload_counts_as_sent(body: SpooledBody) -> None:
    """A reviewer lets it pass; its people count from then on."""
    bench = drip_bench(5, 20)
    bench.releases.left = 1

    admission = await bench.admissions().admit(upload(), body)

    assert admission.event.disposition is Disposition.RELEASED
    assert bench.windows is not None
    assert bench.windows.sent == [True]


async def test_history_that_cannot_be_had_refuses(body: SpooledBody) -> None:
    """An upload with people that cannot be counted in does not pass."""
    bench = drip_bench(5, 0)
    bench.windows = FakeWindows(error=RecordError("disk"))

    admission = await bench.admissions().admit(upload(), body)

    assert admission.release is None
    assert admission.event.failure == "admission:RecordError"


async def test_upload_without_people_needs_no_history(body: SpooledBody) -> None:
    """A broken history stops nothing that discloses nobody."""
    bench = drip_bench(0, 0)
    bench.windows = FakeWindows(error=RecordError("disk"))

    assert (await bench.admissions().admit(upload(), body)).release is not None


async def test_no_event_holds_a_hash_of_a_person(body: SpooledBody) -> None:
    """What sinks, incidents and quarantine get has none, whatever came of the upload."""
    for bench in (drip_bench(5, 0), drip_bench(50, 0), Bench(FakeInspections(people=5))):
        await bench.admissions().admit(upload(), body)

        assert [event.inspection.person_keys for event in (*bench.published, *bench.incidents.opened)] == [(), ()]


COACHING = POLICY.replace("severity: low, action: alert", "severity: low, action: coach")


@pytest.mark.parametrize(("coach", "url"), [
    (FakeCoach(), "http://form.example/coach/DLP-1"), (FakeCoach(RecordError("disk")), None), (None, None),
])  # fmt: skip
async def test_coached_upload_is_refused_with_an_invitation(
    body: SpooledBody, coach: FakeCoach | None, url: str | None
) -> None:
    """Nothing goes on; whoever sent it learns where to say why, and no event knows the code."""
    bench = Bench(FakeInspections(people=5), policies=FakePolicies(parse_policy({"p.yaml": COACHING})), coach=coach)

    admission = await bench.admissions().admit(upload(), body)

    assert admission.release is None
    assert admission.event.disposition is Disposition.COACHED
    assert (admission.coaching.url if admission.coaching else None) == url
    assert "CODE" not in str(bench.published)


async def test_only_coaching_may_be_lifted_by_a_senders_own_reason(body: SpooledBody) -> None:
    """Where more is due, releases of that kind do not count."""
    policies = FakePolicies(parse_policy({"p.yaml": COACHING}))
    asked = []
    for people in (5, 50):
        bench = Bench(FakeInspections(people=people), policies=policies)
        await bench.admissions().admit(upload(), body)
        asked += bench.releases.coachable

    assert asked == [True, False]


async def test_groups_are_asked_for_only_where_the_policy_names_some(body: SpooledBody) -> None:
    """Without a directory they cannot be told, and the rule takes the sender for a member."""
    groups = "sender_groups: [{id: staff, ldap_groups: ['cn=staff']}]\n"
    rule = "  - {id: staff, title: T, severity: low, action: block, when: {sender: {groups: [staff]}}}\n"
    policies = FakePolicies(parse_policy({"p.yaml": groups + POLICY + rule}))
    named = replace(upload(), sender=Sender(address="192.0.2.7", user="mara"))
    refused = await Bench(policies=policies).admissions().admit(named, body)
    nobody = await Bench(policies=policies).admissions().admit(upload(), body)
    elsewhere = await Bench().admissions().admit(named, body)

    assert (refused.event.verdict.rule, refused.event.sender.groups) == ("staff", None)
    assert nobody.release is not None
    assert (elsewhere.release is not None, elsewhere.event.sender.groups) == (True, ())
