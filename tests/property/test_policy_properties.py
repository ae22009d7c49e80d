from dataclasses import astuple, replace
from datetime import UTC, date, datetime
from itertools import count
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.finding import TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import InspectedFile, Inspection, SensitivityLabel, Unscannable
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.sending_history import NO_HISTORY, SendingHistory
from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.model.verdict import Action
from dlp_addon.policy import Policy, PolicyError, PolicyErrors, decide, parse_policy
from dlp_addon.policy.condition_schema import WhenModel
from dlp_addon.policy.public_suffixes import PublicSuffixes
from dlp_addon.recorded_upload import record_event
from dlp_addon.simulation.shaped_policy import ShapedPolicy
from dlp_addon.simulation.shapes import Shapes
from tests.sample_events import make_event

SUFFIXES = PublicSuffixes()
NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
HOSTS = ("a.example", "b.a.example", "share.example", "10.0.0.1", "2130706433", "203.0.113.9", "")
GROUPS = "destination_groups: [{id: sharing, title: T, exposure: public, strictness: 80, domains: [share.example]}]\n"
CONDITIONS = (
    "distinct_people: {at_least: 1}",
    "distinct_people: {at_least: 10}",
    "distinct_people: {at_most: 9}",
    "distinct_people: {at_least: 1, share_of_rows: 0.5}",
    "entities: {any_of: [US_SSN], at_least: 3}",
    "special_category: {at_least: 1}",
    "hidden: {people: 1}",
    "unscannable: {may_hold_table: true}",
    "rows: {at_least: 5}",
    "destination: {exposure: [public]}",
    "destination: {groups: [sharing]}",
    "destination: {domains: [a.example]}",
    "names_disagree: true",
    "direction: inbound",
    "sender: {users: [mara]}",
    "none_of: [{destination: {domains: [a.example]}}]",
    "any_of: [{rows: {at_least: 2}}, {direction: inbound}]",
    "people_sent: {at_least: 20, window: 24h}",
    "size_bytes: {at_most: 500}",
    "request: {methods: [PUT]}",
    "file_name: {matches: ['t*']}",
    "destination: {paths: [/open]}",
    "time: {begin: '09:00', end: '17:00'}",
    "credentials: {at_least: 2}",
    "identifying_combination: {any_of: [[PERSON, HEALTH]], at_least: 2}",
    "sensitivity_label: {any_of: ['Secret*']}",
    "file_type: {classes: [spreadsheet]}",
    "request: {upload_protocols: [tus, git-push]}",
)
LEAVES = st.sampled_from(CONDITIONS)
WHENS = st.lists(LEAVES, min_size=1, max_size=2, unique_by=lambda text: text.partition(":")[0]).map(", ".join)
ACTIONS = st.sampled_from(("allow", "alert", "coach", "block", "quarantine"))
HISTORIES = st.sampled_from(
    (NO_HISTORY, SendingHistory(windows=((86_400, 5),)), SendingHistory(windows=((86_400, 30),)))
)
MODES = st.sampled_from(("enforce", "monitor"))
RULES = st.lists(st.tuples(ACTIONS, MODES, WHENS), min_size=1, max_size=6)
NAMES = st.none() | st.sampled_from(HOSTS)

requests = st.builds(
    lambda host, target, site, user, protocol: UploadRequest(
        id="1",
        method="PUT",
        scheme="https",
        destination=Destination(authority=host, port=443, target=target, site=site),
        sender=Sender(address="192.0.2.1", user=user),
        path="/",
        headers=(),
        protocol="HTTP/1.1",
        received_at=NOW,
        upload_protocol=protocol,
    ),
    st.sampled_from(HOSTS),
    NAMES,
    NAMES,
    st.sampled_from((None, "Mara", "Ivo")),
    st.sampled_from((None, UploadProtocol.SINGLE, UploadProtocol.TUS)),
)
tables = st.builds(
    lambda people, more, hidden, embedded: TableFinding(
        path="t.xlsx#S", rows=people + more, hidden=hidden, columns=(), person_records=people, distinct_people=people,
        embedded=tuple((name, people) for name in embedded),
    ),
    st.integers(0, 20),
    st.sampled_from((0, 0, 3, 50)),
    st.sampled_from((None, HidingPlace.SHEET)),
    st.sampled_from(((), ("PERSON",), ("HEALTH", "PERSON"))),
)  # fmt: skip
inspections = st.builds(
    lambda found, entities, reasons, label, files: Inspection(
        body_bytes=1,
        body_sha256="",
        labels=tuple(SensitivityLabel(id="g", name=name) for name in label),
        files=tuple(InspectedFile(name=name, media_type="text/plain", size=1, sha256="") for name in files),
        tables=tuple(found),
        distinct_people=sum(table.distinct_people for table in found),
        entities=tuple(sorted(entities.items())),
        unscannable=tuple(Unscannable(path="u", reason=reason) for reason in reasons),
    ),
    st.lists(tables, max_size=3),
    st.dictionaries(
        st.sampled_from(("US_SSN", "HEALTH", "US_ALIEN_REGISTRATION_NUMBER", "PASSWORD")), st.integers(1, 9)
    ),
    st.lists(st.sampled_from(UnscannableReason), max_size=2),
    st.sampled_from(((), ("Secret plans",), ("Public",))),
    st.lists(st.sampled_from(("t.xlsx", "a.txt")), max_size=2),
)
several = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def build(rules: list[tuple[str, str, str]], lifts: str | None = None, *, numbers: list[int] | None = None) -> Policy:
    """A policy of numbered rules and, for all of them, an exception on conditions."""
    ids = numbers or list(range(len(rules)))
    text = "policy: {id: p}\n" + GROUPS + "rules:\n"
    for number, (action, mode, when) in zip(ids, rules, strict=True):
        text += f"  - {{id: r{number}, title: T, action: {action}, mode: {mode}, when: {{{when}}}}}\n"
    if lifts is not None:
        names = ", ".join(f"r{number}" for number in ids)
        text += "exceptions:\n  - {id: e, owner: o, reason: r, expires: 2030-01-01, "
        text += f"rules: [{names}], when: {{{lifts}}}}}\n"
    return parse_policy({"p.yaml": text}, SUFFIXES)


def find_errors(files: dict[str, str]) -> tuple[PolicyError, ...] | None:
    """The mistakes of a policy, None where it has none."""
    try:
        parse_policy(files, SUFFIXES)
    except PolicyErrors as errors:
        return errors.errors
    return None


def test_every_condition_takes_part() -> None:
    """A condition that is added is held to all that is promised here."""
    assert {text.partition(":")[0] for text in CONDITIONS} == set(WhenModel.model_fields)


@several
@given(RULES, WHENS, requests, inspections)
def test_an_exception_never_makes_a_verdict_stricter(
    rules: list[tuple[str, str, str]], lifts: str, request: UploadRequest, inspection: Inspection
) -> None:
    """Whatever it lifts, what is left is the same or milder."""
    without = decide(build(rules), request, inspection, NOW)
    verdict = decide(build(rules, lifts), request, inspection, NOW)

    assert verdict.action <= without.action
    assert verdict.would_be <= without.would_be
    assert {match.rule for match in verdict.matches} == {match.rule for match in without.matches}


@several
@given(RULES, requests, inspections)
def test_a_rule_never_makes_a_verdict_weaker(
    rules: list[tuple[str, str, str]], request: UploadRequest, inspection: Inspection
) -> None:
    """With one rule more the action is the same or stricter, for every rule that could be the one."""
    whole = decide(build(rules), request, inspection, NOW)
    for index in range(len(rules) if len(rules) > 1 else 0):
        fewer = decide(build(rules[:index] + rules[index + 1 :]), request, inspection, NOW)

        assert whole.action >= fewer.action
        assert whole.would_be >= fewer.would_be


@several
@given(RULES, requests, inspections)
def test_monitoring_never_refuses(
    rules: list[tuple[str, str, str]], request: UploadRequest, inspection: Inspection
) -> None:
    """Monitored rules are only recorded, and say what they would have done."""
    monitored = decide(build([(action, "monitor", when) for action, _, when in rules]), request, inspection, NOW)
    enforced = decide(build([(action, "enforce", when) for action, _, when in rules]), request, inspection, NOW)

    assert monitored.action is Action.ALLOW
    assert monitored.rule is None
    assert monitored.would_be == enforced.action


@several
@given(RULES, st.randoms(use_true_random=False), requests, inspections)
def test_order_of_rules_means_nothing(
    rules: list[tuple[str, str, str]],
    random: Random,
    request: UploadRequest,
    inspection: Inspection,
) -> None:
    """Shuffled rules with the same ids give the same verdict."""
    numbered = list(zip(count(), rules, strict=False))
    random.shuffle(numbered)
    shuffled = build([rule for _, rule in numbered], numbers=[number for number, _ in numbered])
    one, other = (decide(policy, request, inspection, NOW) for policy in (build(rules), shuffled))

    assert replace(one, revision="") == replace(other, revision="")


@several
@given(RULES, WHENS, requests, inspections, HISTORIES)
def test_replay_decides_as_the_gateway_did(
    rules: list[tuple[str, str, str]],
    lifts: str,
    request: UploadRequest,
    inspection: Inspection,
    history: SendingHistory,
) -> None:
    """What is recorded of an upload is enough: decided by its shape, it gets the same action and rule."""
    policy = build(rules, lifts)
    verdict = decide(policy, request, inspection, NOW, history)
    row = astuple(record_event(make_event(
        occurred_at=NOW, sender=request.sender, destination=request.destination, method=request.method,
        url="https://a.example/", inspection=inspection, verdict=verdict, history=history,
        upload_protocol=request.upload_protocol,
    )))  # fmt: skip
    shapes = Shapes((policy,))
    fate = shapes.answers(ShapedPolicy(policy, shapes).decide)(row)

    assert (fate.action, fate.rule) == (verdict.action, verdict.rule)


@several
@given(inspections, requests)
def test_reasons_hold_no_value(inspection: Inspection, request: UploadRequest) -> None:
    """Sentences name no host, user, path or file."""
    policy = build([("block", "enforce", "sender: {users: ['*']}, destination: {exposure: [public]}")])
    verdict = decide(policy, request, inspection, NOW)

    for secret in ("Mara", "Ivo", "192.0.2.1", "a.example", "203.0.113.9"):
        assert not any(secret in reason for reason in verdict.reasons)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200) | st.text(alphabet="[]{}:,-&*!|>'\"\n #?%@`a1~", max_size=200))
def test_no_text_raises_anything_but_policy_errors(text: str) -> None:
    """Whatever stands in a file, the parser answers with mistakes and places."""
    errors = find_errors({"p.yaml": text, "recognizers.yaml": text})

    assert errors is None or (errors and all(error.location.line >= 1 for error in errors))


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.just(date(2026, 1, 1)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
_FIELDS = ("policy", "include", "rules", "exceptions", "destination_groups", "sender_groups", "when", "id", "action")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(_FIELDS), _VALUES | st.lists(st.dictionaries(st.sampled_from(_FIELDS), _VALUES), max_size=2)
    )
)
def test_no_shape_raises_anything_but_policy_errors(content: dict[str, object]) -> None:
    """Wrong types in every place are mistakes, never bugs."""
    assert find_errors({"p.yaml": _write(content)}) != ()


def _write(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"? {_write(str(key))} : {_write(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_write, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(character):08x}" for character in value) + '"'
    return "null" if value is None else str(value).lower()
