from dlp_addon.policy import Policy, parse_policy
from dlp_addon.recorded_upload import record_event
from dlp_addon.simulation.replay import MAX_EXAMPLES, join_replays, replay
from dlp_addon.simulation.shapes import Row
from tests.unit.simulation.recorded import recorded


def build(threshold: int, more: str = "") -> Policy:
    """A policy that blocks from so many people on."""
    rule = f"{{id: many, title: T, action: block, when: {{distinct_people: {{at_least: {threshold}}}}}}}"
    return parse_policy({"p.yaml": f"policy: {{id: p}}\nrules: [{rule}{more}]\n"})


def rows(*people: int, user: str | None = "mara") -> list[Row]:
    """Recorded uploads of so many people."""
    return [recorded(distinct_people=count, user=user) for count in people]


def test_stricter_policy_newly_refuses() -> None:
    """What would be refused is counted by rule, destination group and sender."""
    result = replay(build(10), build(5), [*rows(4, 5, 10), *rows(9, user=None)])

    assert (result.uploads, result.changed) == (4, 2)
    assert result.newly_refused == {"many": 2}
    assert result.newly_allowed == {}
    assert result.changed_groups == {"public": 2}
    assert result.changed_senders == {"mara": 1, "192.0.2.1": 1}


def test_milder_policy_newly_allows() -> None:
    """What would pass is counted by the rule that refused it."""
    result = replay(build(5), build(10), rows(7))

    assert result.newly_allowed == {"many": 1}
    assert [(change.old.rule, change.new.rule) for change in result.examples] == [("many", None)]
    assert (result.examples[0].distinct_people, result.examples[0].host) == (7, "www.example.net")


def test_every_kind_of_change_has_few_examples() -> None:
    """A replay of any length holds few uploads in memory, and shows the rare change beside the common one."""
    other = ", {id: more, title: T, action: quarantine, when: {distinct_people: {at_least: 8}}}"
    result = replay(build(10), build(5, other), rows(*[7] * 50, 9))

    assert result.changed == 51
    assert [change.new.rule for change in result.examples] == [*["many"] * MAX_EXAMPLES, "more"]


def test_windows_use_what_was_counted_then() -> None:
    """A count that was recorded decides; without one each upload counts alone, and the result says how many."""
    drip = ", {id: drip, title: T, action: block, when: {people_sent: {at_least: 6, window: 24h}}}"
    uploads = [recorded(distinct_people=2, windows=((86_400, 6),)), recorded(distinct_people=2), recorded()]
    result = replay(build(10), build(10, drip), uploads)

    assert result.newly_refused == {"drip": 1}
    assert result.without_history == 1


def test_a_record_holds_no_sample_and_no_query() -> None:
    """What replay keeps of an event is counts, types and masked names."""
    from tests.sample_events import EVENT  # noqa: PLC0415 - the sample of this test alone

    text = str(record_event(EVENT))

    assert "A*******12" not in text
    assert "f" * 64 not in text


def test_parts_of_a_history_join_to_what_the_whole_gives() -> None:
    """Processes that each replay a part find together what one finds, with as many examples."""
    drip = ", {id: drip, title: T, action: block, when: {people_sent: {at_least: 6, window: 24h}}}"
    old, new = build(10), build(5, drip)
    uploads = rows(*[7] * 5, 12, 3, 6, 9)
    parts = [replay(old, new, uploads[begin : begin + 4]) for begin in range(0, len(uploads), 4)]

    assert join_replays(parts) == replay(old, new, uploads)
