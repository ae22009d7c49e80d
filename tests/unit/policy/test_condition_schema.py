import pytest

from dlp_addon.policy import PolicyErrors, parse_policy


def find_errors(when: str) -> list[str]:
    """Mistakes of a rule with these conditions, without their places."""
    text = f"policy: {{id: p}}\nrules:\n  - {{id: r, title: T, action: block, when: {{{when}}}}}\n"
    try:
        parse_policy({"p.yaml": text})
    except PolicyErrors as errors:
        return [error.message for error in errors.errors]
    return []


@pytest.mark.parametrize(
    ("when", "message"),
    [
        ("", "needs at least one of: distinct_people"),
        ("distinct_people: {}", "needs at_least or at_most"),
        ("distinct_people: {at_least: 5, at_most: 4}", "nothing is at least 5 and at most 4"),
        ("distinct_people: {at_least: -1}", "input should be greater than or equal to 0"),
        ("distinct_people: {at_least: '10'}", "input should be a valid integer"),
        ("distinct_people: {at_least: true}", "input should be a valid integer"),
        ("distinct_people: {at_least: 1, share_of_rows: 50}", "input should be less than or equal to 1"),
        ("distinct_people: 10", "input should be a mapping"),
        ("entities: {}", "needs any_of or all_of"),
        ("entities: {any_of: []}", "needs at least one item"),
        ("entities: {any_of: [US_SNN]}", "unknown entity type 'US_SNN'; did you mean 'US_SSN'?"),
        ("identifying_combination: {any_of: [[PERSON, CTY]]}", "unknown entity type 'CTY'; did you mean 'CITY'?"),
        ("hidden: {places: [pivot]}", "input should be 'sheet', 'very_hidden'"),
        ("unscannable: {reasons: [encryptd]}", "input should be 'encrypted'"),
        ("file_type: {}", "needs at least one of: classes, media_types, extensions"),
        ("file_type: {classes: [spreadsheets]}", "unknown kind of file 'spreadsheets'; did you mean 'spreadsheet'?"),
        ("destination: {}", "needs at least one of: groups"),
        ("destination: {groups: [publik]}", "unknown destination group 'publik'; did you mean 'public'?"),
        ("destination: {domains: [co.uk]}", "'co.uk' is a public suffix: it would cover the domains of strangers"),
        ("destination: {hosts: ['a b']}", "'a b' is no host name"),
        ("destination: {networks: [10.0.0.1/8]}", "'10.0.0.1/8' is no network such as 192.0.2.0/24 or 2001:db8::/32"),
        ("destination: {paths: [admin]}", "'admin' is no path: it begins with / and has no query"),
        ("sender: {}", "needs at least one of: users, groups, networks"),
        ("sender: {groups: [staff]}", "unknown sender group 'staff'"),
        ("request: {protocols: [HTTP/2]}", "input should be 'HTTP/1.0', 'HTTP/1.1', 'HTTP/2.0' or 'HTTP/3'"),
        ("time: {}", "needs at least one of: begin, end, weekdays, timezone"),
        ("time: {begin: '25:00'}", "input should be in a valid time format"),
        ("time: {begin: '10:00Z'}", "begin and end are local times; name the zone under timezone"),
        ("time: {timezone: ../../etc/passwd}", "unknown time zone '../../etc/passwd'"),
        ("time: {timezone: Mars/Base}", "unknown time zone 'Mars/Base'"),
        ("direction: in", "input should be 'inbound' or 'outbound'"),
        ("names_disagree: 1", "input should be a valid boolean"),
        ("any_of: []", "needs at least one item"),
        ("none_of: [{}]", "needs at least one of"),
        ("distinct_peeple: {at_least: 1}", "unknown key 'distinct_peeple'; did you mean 'distinct_people'?"),
        ("any_of: [{rows: {at_leest: 1}}]", "unknown key 'at_leest'; did you mean 'at_least'?"),
    ],
)
def test_mistakes_in_conditions_are_named(when: str, message: str) -> None:
    """Every wrong type, range and name is one clear mistake."""
    errors = find_errors(when)

    assert len(errors) == 1
    assert errors[0].startswith(message)


def test_misspelled_enumeration_is_suggested() -> None:
    """A wrong word of a fixed list comes with the nearest right one."""
    assert find_errors("unscannable: {reasons: [encryptd]}")[0].endswith("did you mean 'encrypted'?")
