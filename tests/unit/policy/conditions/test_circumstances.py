from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from ipaddress import ip_network
from zoneinfo import ZoneInfo

import pytest

from dlp_addon.model.request import Sender, UploadRequest
from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.policy.case import Case
from dlp_addon.policy.conditions.circumstances import (
    DestinationExposure,
    DestinationGroups,
    DestinationNames,
    Inbound,
    NamesDisagree,
    PathPrefixes,
    RequestIs,
    SenderIs,
    TimeOfDay,
)
from dlp_addon.policy.destinations import Exposure
from dlp_addon.policy.public_suffixes import PublicSuffixes

type Cases = Callable[..., Case]
type Requests = Callable[..., UploadRequest]


def names(*, every: bool) -> DestinationNames:
    """A condition on one host, one domain and one network."""
    return DestinationNames(frozenset({"a.example"}), ("b.example",), (ip_network("198.51.100.0/24"),), every=every)


def test_group_and_exposure_are_the_strictest(make_case: Cases, make_request: Requests) -> None:
    """A sanctioned name does not cover a public one."""
    case = make_case(make_request("share.example", target="exact.example"))

    assert DestinationGroups(frozenset({"sharing"})).holds(case)
    assert not DestinationGroups(frozenset({"cloud"})).holds(case)
    assert DestinationExposure(frozenset({Exposure.PUBLIC})).holds(case)
    assert DestinationGroups(frozenset({"cloud"})).reasons(case) == ("Goes to a sharing site (group sharing).",)


@pytest.mark.parametrize(
    ("host", "target", "one", "all_"),
    [
        ("a.example", None, True, True),
        ("x.a.example", None, False, False),
        ("x.b.example", "198.51.100.7", True, True),
        ("a.example", "evil.example", True, False),
        ("notb.example", None, False, False),
    ],
)
def test_names_of_a_destination(
    make_case: Cases, make_request: Requests, host: str, target: str | None, *, one: bool, all_: bool
) -> None:
    """A rule looks for one name, an exception wants every name to belong."""
    case = make_case(make_request(host, target=target))

    assert names(every=False).holds(case) is one
    assert names(every=True).holds(case) is all_


@pytest.mark.parametrize(
    ("path", "one", "all_"),
    [
        ("/admin/upload?x=1", True, True),
        ("/admin", True, True),
        ("/administrator", False, False),
        ("/%61dmin/upload", True, False),
        ("/public/../admin/x", True, False),
        ("/admin/../public", True, False),
        ("//admin/x", True, False),
    ],
)
def test_path_is_read_in_every_way(
    make_case: Cases, make_request: Requests, path: str, *, one: bool, all_: bool
) -> None:
    """Escapes and dot segments neither hide a path from a rule nor earn it an exception."""
    case = make_case(make_request(path=path))

    assert PathPrefixes(("/admin",), every=False).holds(case) is one
    assert PathPrefixes(("/admin/",), every=True).holds(case) is all_
    assert path not in PathPrefixes(("/admin",), every=False).reasons(case)[0]


@pytest.mark.parametrize(
    ("host", "target", "disagrees"),
    [
        ("a.example.org", "b.example.org", False),
        ("example.org", "example.net", True),
        ("me.github.io", "you.github.io", True),
        ("example.org", "198.51.100.7", False),
        ("example.org", "user@example.org", True),
    ],
)
def test_names_disagree_across_registrable_domains(
    make_case: Cases, make_request: Requests, host: str, target: str, *, disagrees: bool
) -> None:
    """Hosts of one owner agree, and a bare address says nothing."""
    case = make_case(make_request(host, target=target))

    assert NamesDisagree(wanted=True, suffixes=PublicSuffixes()).holds(case) is disagrees
    assert NamesDisagree(wanted=False, suffixes=PublicSuffixes()).holds(case) is not disagrees


def test_direction(make_case: Cases, make_request: Requests) -> None:
    """What arrives at a reverse listener is inbound."""
    inbound = make_case(make_request(site="www.example.org"))

    assert Inbound(wanted=True).holds(inbound)
    assert Inbound(wanted=False).holds(make_case())
    assert Inbound(wanted=True).reasons(inbound) == ("Goes to the organization's own site.",)


def test_sender_by_user_and_network(make_case: Cases, make_request: Requests) -> None:
    """Either is enough; user names are compared without regard to case, and nobody is no user."""
    network = (ip_network("192.0.2.0/24"),)
    nobody = make_case(make_request(sender=Sender(address="::ffff:192.0.2.1")))

    assert SenderIs(("mara.*",), ()).holds(make_case())
    assert SenderIs((), network).holds(nobody)
    assert not SenderIs(("*",), ()).holds(nobody)
    assert not SenderIs((), network).holds(make_case(make_request(sender=Sender(address="unknown"))))
    assert "mara" not in SenderIs(("mara.*",), ()).reasons(make_case())[0].lower()


def test_request_method_and_protocol(make_case: Cases, make_request: Requests) -> None:
    """Both must fit where both are given; methods are compared in upper case."""
    case = make_case(make_request(method="put"))

    assert RequestIs(frozenset({"PUT"}), frozenset()).holds(case)
    assert RequestIs(frozenset(), frozenset({"HTTP/1.1"})).holds(case)
    assert not RequestIs(frozenset({"PUT"}), frozenset({"HTTP/3"})).holds(case)


def test_how_an_upload_travels(make_case: Cases, make_request: Requests) -> None:
    """A rule on protocols holds of them alone, and never where the protocol was not looked at."""
    wanted = RequestIs(frozenset(), frozenset(), frozenset({UploadProtocol.TUS, UploadProtocol.GIT_PUSH}))
    held, other, unknown = (
        make_case(replace(make_request(), upload_protocol=protocol))
        for protocol in (UploadProtocol.TUS, UploadProtocol.SINGLE, None)
    )

    assert [wanted.holds(case) for case in (held, other, unknown)] == [True, False, False]
    assert wanted.reasons(held) == ("The request is one of those of this rule.", "Travels as tus.")
    assert wanted.reasons(unknown) == ("The request is another one.",)


@pytest.mark.parametrize(
    ("moment", "holds"),
    [
        (datetime(2026, 1, 9, 22, 0, tzinfo=UTC), True),
        (datetime(2026, 1, 10, 4, 59, tzinfo=UTC), True),
        (datetime(2026, 1, 10, 5, 0, tzinfo=UTC), False),
        (datetime(2026, 1, 9, 4, 59, tzinfo=UTC), False),
        (datetime(2026, 1, 9, 20, 59, tzinfo=UTC), False),
    ],
)
def test_span_over_midnight_belongs_to_its_first_day(make_case: Cases, moment: datetime, *, holds: bool) -> None:
    """Friday night in Berlin lasts until Saturday morning, and Thursday night is none of it."""
    night = TimeOfDay(time(22), time(6), frozenset({4}), ZoneInfo("Europe/Berlin"))

    assert night.holds(make_case(now=moment)) is holds


def test_span_within_a_day(make_case: Cases) -> None:
    """The beginning belongs to the span, the end does not; equal ends are the whole day."""
    zone = ZoneInfo("UTC")
    everyday = frozenset(range(7))

    assert TimeOfDay(time(12), time(13), everyday, zone).holds(make_case())
    assert not TimeOfDay(time(11), time(12), everyday, zone).holds(make_case())
    assert TimeOfDay(time(0), time(0), frozenset({2}), zone).holds(make_case())
    assert not TimeOfDay(time(0), time(0), frozenset({3}), zone).holds(make_case())
    assert TimeOfDay(time(0), time(0), everyday, zone).reasons(make_case()) == ("Is sent on Wednesday at 12:00 (UTC).",)


@pytest.mark.parametrize(
    ("groups", "rule", "exception"), [(("cn=registry",), True, True), (("cn=all",), False, False), (None, True, False)]
)
def test_groups_that_cannot_be_told_err_on_the_strict_side(
    make_case: Callable[..., Case],
    make_request: Callable[..., UploadRequest],
    groups: tuple[str, ...] | None,
    *,
    rule: bool,
    exception: bool,
) -> None:
    """A rule takes the sender for a member of a directory group, an exception does not."""
    case = make_case(make_request(sender=Sender(address="192.0.2.1", user="mara", groups=groups)))
    asked = {every: SenderIs((), (), frozenset({"cn=registry"}), every) for every in (False, True)}

    assert (asked[False].holds(case), asked[True].holds(case)) == (rule, exception)
    assert (len(asked[False].reasons(case)) == 2) is (groups is None)
