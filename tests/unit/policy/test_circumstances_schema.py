import pytest

from tests.unit.policy.mistakes import find_mistakes


@pytest.mark.parametrize(
    ("when", "message"),
    [
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
    ],
)
def test_mistakes_are_named(when: str, message: str) -> None:
    """Every odd name, network, path, time and zone is one clear mistake."""
    errors = find_mistakes(when)

    assert len(errors) == 1
    assert errors[0].startswith(message)
