import asyncio
import time
from pathlib import Path

import pytest
from ldap3.core.exceptions import LDAPSocketOpenError

from dlp_addon import directory
from dlp_addon.directory import GroupDirectory, LdapSearch, read_directory
from dlp_addon.model.request import Sender
from dlp_addon.policy.errors import PolicyErrors
from tests.slapd import GROUP, Slapd, run_slapd

MARA, NOBODY = Sender(address="192.0.2.1", user="mara"), Sender(address="192.0.2.1")
CONFIGURATION = """
url: {url}
user_base: "ou=people,dc=agency,dc=example"
group_base: "ou=groups,dc=agency,dc=example"
timeout_seconds: 2
"""


class FakeSearch:
    """Answers with one group, raises, or takes its time; counts how often it is asked."""

    def __init__(self, error: Exception | None = None, seconds: float = 0.0) -> None:
        self.asked = 0
        self.error = error
        self.seconds = seconds

    def __call__(self, user: str) -> frozenset[str]:  # noqa: ARG002
        self.asked += 1
        time.sleep(self.seconds)
        if self.error is not None:
            raise self.error
        return frozenset({"cn=registry", "cn=all"})


def build(search: FakeSearch, failures: list[None] | None = None, *, cache_seconds: float = 60) -> GroupDirectory:
    """A directory on a fake."""
    noted = failures if failures is not None else []
    return GroupDirectory(
        search, timeout_seconds=0.2, cache_seconds=cache_seconds, on_failure=lambda: noted.append(None)
    )


async def test_wanted_groups_are_told_and_remembered() -> None:
    """Others are left out, and the directory is asked once in a while."""
    search = FakeSearch()
    groups = build(search)
    answers = [await groups.describe(MARA, {"cn=registry", "cn=other"}) for _ in range(3)]

    assert [answer.groups for answer in answers] == [("cn=registry",)] * 3
    assert search.asked == 1


async def test_who_is_nobody_is_in_no_group() -> None:
    """Without a user there is nothing to ask."""
    search = FakeSearch()

    assert await build(search).describe(NOBODY, {"cn=registry"}) == NOBODY
    assert search.asked == 0


@pytest.mark.parametrize(
    "search", [FakeSearch(LDAPSocketOpenError("down")), FakeSearch(ValueError("odd")), FakeSearch(seconds=0.6)]
)
async def test_a_directory_that_is_down_or_slow_says_nothing(search: FakeSearch) -> None:
    """The groups are unknown, that is counted, and for a while nobody waits for it."""
    failures: list[None] = []
    groups = build(search, failures)
    answers = [await groups.describe(MARA, {"cn=registry"}) for _ in range(5)]

    assert [answer.groups for answer in answers] == [None] * 5
    assert (search.asked, len(failures)) == (1, 5)


async def test_it_is_asked_again_after_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """A directory that comes back is used again."""
    monkeypatch.setattr(directory, "PAUSE_SECONDS", 0.0)
    search = FakeSearch(LDAPSocketOpenError("down"))
    groups = build(search)
    await groups.describe(MARA, {"cn=registry"})
    search.error = None

    assert (await groups.describe(MARA, {"cn=registry"})).groups == ("cn=registry",)


async def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any number of users may come."""
    monkeypatch.setattr(directory, "MAX_REMEMBERED", 2)
    search = FakeSearch()
    groups = build(search)
    for user in ("a", "b", "c", "a"):
        await groups.describe(Sender(address="", user=user), {"cn=registry"})

    assert search.asked == 4


@pytest.mark.parametrize("text", ["url: http://x\n", "url: ldap://x\nuser_bass: x\n", "a: [", "user_base: x\n"])
def test_a_wrong_file_says_where(tmp_path: Path, text: str) -> None:
    """With line and column, as a policy does."""
    path = tmp_path / "ldap.yaml"
    path.write_text(text)
    with pytest.raises(PolicyErrors, match=r"ldap\.yaml:\d+:\d+"):
        read_directory(path, lambda: None)


@pytest.fixture(scope="module")
def slapd(tmp_path_factory: pytest.TempPathFactory) -> "object":
    """A real OpenLDAP server with invented people."""
    with run_slapd(tmp_path_factory.mktemp("slapd")) as server:
        yield server


async def test_a_real_directory_answers(slapd: Slapd, tmp_path: Path) -> None:
    """Members are found, others are not, and no name is ever a part of the filter."""
    path = tmp_path / "ldap.yaml"
    path.write_text(CONFIGURATION.replace("{url}", slapd.url))
    failures: list[None] = []
    groups = read_directory(path, lambda: failures.append(None))
    users = ("mara", "ivo", "nobody", "*", "mara)(uid=*", "m\x00ra")
    found = [(await groups.describe(Sender(address="", user=user), {GROUP})).groups for user in users]

    assert found == [(GROUP,), (), (), (), (), ()]
    assert failures == []


async def test_a_real_directory_that_is_stopped_or_refuses(slapd: Slapd, tmp_path: Path) -> None:
    """A port that nobody serves and a wrong password are both no answer."""
    path, secret = tmp_path / "ldap.yaml", tmp_path / "password"
    secret.write_text("wrong\n")
    binding = f"bind_dn: cn=admin,dc=agency,dc=example\npassword_file: {secret}\n"
    found = []
    for text in (CONFIGURATION.replace("{url}", "ldap://127.0.0.1:9"), CONFIGURATION + binding):
        path.write_text(text.replace("{url}", slapd.url))
        found.append((await read_directory(path, lambda: None).describe(MARA, {GROUP})).groups)
    secret.write_text("secret\n")
    found.append((await read_directory(path, lambda: None).describe(MARA, {GROUP})).groups)

    assert found == [None, None, (GROUP,)]
    assert LdapSearch.__call__.__doc__


async def test_uploads_at_once_wait_together() -> None:
    """Many askers never hold more threads than a few."""
    search = FakeSearch(seconds=0.01)
    groups = build(search)
    senders = [Sender(address="", user=f"u{number}") for number in range(20)]
    await asyncio.gather(*(groups.describe(sender, {"cn=registry"}) for sender in senders))

    assert search.asked == 20
