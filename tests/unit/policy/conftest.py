from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from dlp_addon.model.finding import ColumnFinding, TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.policy.case import Case, build_case
from dlp_addon.policy.destinations import BUILT_IN_GROUPS, DestinationGroup, Destinations, Exposure

NOON = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
"""A Wednesday."""


@pytest.fixture
def noon() -> datetime:
    """A fixed moment."""
    return NOON


@pytest.fixture
def destinations() -> Destinations:
    """A handful of groups."""
    sharing = DestinationGroup(id="sharing", title="a sharing site", strictness=80, exposure=Exposure.PUBLIC)
    cloud = DestinationGroup(id="cloud", title="our cloud", strictness=10, exposure=Exposure.SANCTIONED)
    return Destinations(
        groups={**BUILT_IN_GROUPS, "sharing": sharing, "cloud": cloud},
        hosts={"exact.example": "cloud"},
        domains={"share.example": "sharing", "ours.share.example": "cloud"},
        subdomains={"tenants.example": "sharing"},
    )


@pytest.fixture
def make_request() -> Callable[..., UploadRequest]:
    """Builds requests; the arguments are those of tests."""

    def build(
        host: str = "www.example.net",
        *,
        sni: str | None = None,
        target: str | None = None,
        site: str | None = None,
        path: str = "/upload",
        method: str = "POST",
        sender: Sender | None = None,
    ) -> UploadRequest:
        return UploadRequest(
            id="1",
            method=method,
            scheme="https",
            destination=Destination(authority=host, port=443, sni=sni, target=target, site=site),
            sender=sender or Sender(address="192.0.2.10", user="Mara.Lind"),
            path=path,
            headers=(),
            protocol="HTTP/1.1",
            received_at=NOON,
        )

    return build


@pytest.fixture
def make_table() -> Callable[..., TableFinding]:
    """Builds table findings."""

    def build(
        people: int = 0,
        columns: tuple[str, ...] = (),
        *,
        rows: int | None = None,
        hidden: HidingPlace | None = None,
        embedded: tuple[tuple[str, int], ...] = (),
    ) -> TableFinding:
        found = tuple(
            ColumnFinding(index=i, header=name, entity_type=name, confidence=1.0, count=people, distinct_count=people)
            for i, name in enumerate(columns)
        )
        return TableFinding(
            path="a.zip!/people.xlsx#Sheet1",
            rows=people if rows is None else rows,
            hidden=hidden,
            columns=found,
            person_records=people,
            distinct_people=people,
            embedded=embedded,
        )

    return build


@pytest.fixture
def make_case(destinations: Destinations, make_request: Callable[..., UploadRequest]) -> Callable[..., Case]:
    """Builds cases from an inspection's fields and, as `request`, a request."""

    def build(
        request: UploadRequest | None = None,
        now: datetime = NOON,
        history: SendingHistory = NO_HISTORY,
        **facts: object,
    ) -> Case:
        inspection = Inspection(**{"body_bytes": 100, "body_sha256": "", **facts})
        return build_case(destinations, request or make_request(), inspection, now, history)

    return build
