import os
from pathlib import Path

import pytest

from dlp_addon.policy import PolicyErrors
from dlp_addon.policy_store import PolicyStore, put_back, read_policy_files, read_policy_tests

RULE = "rules: [{id: r, title: T, action: block, when: {direction: inbound}}]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A policy of two files."""
    (tmp_path / "a.yaml").write_text("policy: {id: first}\n", encoding="utf-8")
    (tmp_path / "rules.yaml").write_text(RULE, encoding="utf-8")
    return tmp_path


def test_unchanged_files_are_no_news(folder: Path) -> None:
    """Looking costs nothing but a look: touching a file is no change, nor is an edit of tests."""
    store = PolicyStore(folder)
    os.utime(folder / "a.yaml", (0, 0))
    (folder / "a.test.yaml").write_text("x", encoding="utf-8")

    assert store.reload_if_changed() is None
    assert store.policy.id == "first"


def test_valid_edit_is_taken_whole(folder: Path) -> None:
    """The new policy is another object; who holds the old one decides by it to the end."""
    store = PolicyStore(folder)
    old = store.policy
    (folder / "a.yaml").write_text("policy: {id: second}\n", encoding="utf-8")
    reload = store.reload_if_changed()

    assert reload is not None
    assert reload.accepted
    assert (store.policy.id, old.id) == ("second", "first")
    assert store.policy.revision != old.revision
    assert store.reload_if_changed() is None


@pytest.mark.parametrize("text", ["policy: {id: first\n", "policy: {id: X}\n", "", "polixy: {}\n", "\x00"])
def test_invalid_edit_keeps_the_last_good_policy_and_says_so_once(folder: Path, text: str) -> None:
    """Errors stay readable until the files are valid again; going back to the old text heals."""
    store = PolicyStore(folder)
    old = store.policy
    (folder / "a.yaml").write_text(text, encoding="utf-8")
    reload = store.reload_if_changed()

    assert reload is not None
    assert not reload.accepted
    assert store.policy is old
    assert store.errors == reload.errors != ()
    assert store.reload_if_changed() is None

    (folder / "a.yaml").write_text("policy: {id: first}\n", encoding="utf-8")
    healed = store.reload_if_changed()

    assert healed is not None
    assert healed.accepted
    assert store.errors == ()


def test_bytes_that_are_no_text_keep_the_last_good_policy(folder: Path) -> None:
    """A file that is no UTF-8 is an invalid edit."""
    store = PolicyStore(folder)
    (folder / "a.yaml").write_bytes(b"\xff\xfe\xff")
    reload = store.reload_if_changed()

    assert reload is not None
    assert [error.message for error in reload.errors] == ["is no UTF-8 text"]


def test_deleted_file_is_an_invalid_edit(folder: Path) -> None:
    """Rules do not vanish with a file; not even when all of them do."""
    store = PolicyStore(folder)
    (folder / "rules.yaml").unlink()
    reload = store.reload_if_changed()

    assert reload is not None
    assert [str(error) for error in reload.errors] == [
        "rules.yaml:1:1: the file is gone; put it back, or restart with the policy as it is now"
    ]
    assert [rule.id for rule in store.policy.rules] == ["r"]

    (folder / "a.yaml").unlink()
    folder.rmdir()
    gone = store.reload_if_changed()

    assert gone is not None
    assert not gone.accepted


def test_a_file_may_go_where_that_leads_back(folder: Path) -> None:
    """What is left was in force before, in this process or as the store says: nothing went missing by mistake."""
    store = PolicyStore(folder)
    (folder / "more.yaml").write_text(RULE.replace("id: r", "id: more"), encoding="utf-8")
    grown = store.reload_if_changed()
    (folder / "more.yaml").unlink()
    back = store.reload_if_changed()
    (folder / "rules.yaml").unlink()
    restarted = PolicyStore(folder)
    (folder / "rules.yaml").write_text(RULE, encoding="utf-8")
    restarted.reload_if_changed()
    assert back is not None
    restarted.recall([back.policy.revision])
    (folder / "more.yaml").write_text(RULE.replace("id: r", "id: more"), encoding="utf-8")
    restarted.reload_if_changed()
    (folder / "more.yaml").unlink()
    recalled = restarted.reload_if_changed()

    assert grown is not None
    assert grown.accepted
    assert back.accepted
    assert back.files == {"a.yaml": "policy: {id: first}\n", "rules.yaml": RULE}
    assert recalled is not None
    assert recalled.policy.revision == back.policy.revision


def test_files_are_put_back(folder: Path) -> None:
    """What changed is as it was, what came is set aside, and the gateway goes back to the very revision."""
    store = PolicyStore(folder)
    former = store.standing
    (folder / "rules.yaml").write_text(RULE.replace("block", "alert"), encoding="utf-8")
    (folder / "more.yaml").write_text(RULE.replace("id: r", "id: more"), encoding="utf-8")
    (folder / "rules.yaml").chmod(0o640)
    store.reload_if_changed()

    assert put_back(folder, former.files) == ("rules.yaml", "more.yaml")
    assert oct((folder / "rules.yaml").stat().st_mode & 0o777) == "0o640"
    assert (folder / "more.yaml.rolled-back").exists()
    reload = store.reload_if_changed()
    assert reload is not None
    assert reload.policy.revision == former.policy.revision


@pytest.mark.parametrize("name", ["", "a.yaml"])
def test_another_policy_is_not_overwritten(folder: Path, name: str) -> None:
    """Files that are put back into a folder or under a file of another policy would be lost in it."""
    before = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    with pytest.raises(ValueError, match="another policy"):
        put_back(folder / name, {"hq.site.yaml": RULE})

    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == before


def test_swap_of_a_link_is_an_edit(tmp_path: Path) -> None:
    """Kubernetes swaps the link `..data`, through which every file is reached."""
    for version in ("one", "two"):
        (tmp_path / f"..{version}").mkdir()
        (tmp_path / f"..{version}" / "a.yaml").write_text(f"policy: {{id: {version}}}\n", encoding="utf-8")
    (tmp_path / "..data").symlink_to("..one")
    (tmp_path / "a.yaml").symlink_to("..data/a.yaml")
    store = PolicyStore(tmp_path)
    (tmp_path / "..new").symlink_to("..two")
    (tmp_path / "..new").rename(tmp_path / "..data")
    reload = store.reload_if_changed()

    assert reload is not None
    assert reload.policy.id == "two"


def test_invalid_policy_at_start_raises(folder: Path) -> None:
    """A gateway without a policy does not start."""
    (folder / "a.yaml").write_text("policy: {}\n", encoding="utf-8")

    with pytest.raises(PolicyErrors, match="missing key 'id'"):
        PolicyStore(folder)


@pytest.mark.parametrize("name", ["nothing", "nothing.yaml"])
def test_policy_that_is_not_there_raises(tmp_path: Path, name: str) -> None:
    """A wrong path is an error in the same form as a wrong line."""
    with pytest.raises(PolicyErrors, match="cannot be read"):
        PolicyStore(tmp_path / name)


def test_folder_without_files_raises(tmp_path: Path) -> None:
    """An empty folder is no policy that allows everything."""
    with pytest.raises(PolicyErrors, match="no policy is here"):
        PolicyStore(tmp_path)


def test_pipes_and_long_files_are_refused(folder: Path) -> None:
    """Reading neither waits for a writer nor takes a file of any length."""
    os.mkfifo(folder / "pipe.yaml")
    (folder / "long.yaml").write_text("#" * 600_000, encoding="utf-8")

    with pytest.raises(PolicyErrors) as caught:
        read_policy_files(folder)

    assert [error.message for error in caught.value.errors] == [
        "has more than 524,288 characters",
        "is no regular file",
    ]


def test_file_brings_what_it_includes(folder: Path) -> None:
    """A single file is a policy with its includes, and only with these; it is watched with them."""
    (folder / "b.yaml").write_text("policy: {id: b}\ninclude: [sites/c.yaml]\n", encoding="utf-8")
    (folder / "sites").mkdir()
    (folder / "sites" / "c.yaml").write_text(RULE, encoding="utf-8")
    store = PolicyStore(folder / "b.yaml")

    assert sorted(read_policy_files(folder / "b.yaml")) == ["b.yaml", "sites/c.yaml"]
    assert store.reload_if_changed() is None

    (folder / "sites" / "c.yaml").write_text("rules: []", encoding="utf-8")
    changed = store.reload_if_changed()

    assert changed is not None
    assert changed.policy.rules == ()


def test_included_files_stay_below_the_policy(folder: Path) -> None:
    """No file outside the policy's folder is read."""
    outside = folder.parent / "outside.yaml"
    outside.write_text(RULE, encoding="utf-8")
    (folder / "a.yaml").write_text("policy: {id: a}\ninclude: [../outside.yaml]\n", encoding="utf-8")

    assert sorted(read_policy_files(folder)) == ["a.yaml", "rules.yaml"]
    with pytest.raises(PolicyErrors, match="is not there"):
        PolicyStore(folder)


def test_tests_are_found_beside_their_policy(folder: Path) -> None:
    """A folder has all tests in it, a file its own."""
    for name in ("a.test.yaml", "rules.test.yaml"):
        (folder / name).write_text("x", encoding="utf-8")

    assert list(read_policy_tests(folder)) == ["a.test.yaml", "rules.test.yaml"]
    assert list(read_policy_tests(folder / "rules.yaml")) == ["rules.test.yaml"]


def test_a_site_file_counts_only_where_it_is_named(folder: Path) -> None:
    """A folder leaves the overlays of sites out; named as the policy, one includes the rest."""
    site = folder / "hq.site.yaml"
    site.write_text("include: [a.yaml, rules.yaml]\noverrides: [{rule: r, action: alert}]\n", encoding="utf-8")

    assert PolicyStore(folder).policy.rules[0].action.label == "block"
    assert PolicyStore(site).policy.rules[0].action.label == "alert"


def test_tests_of_included_files_are_read_where_they_are_wanted(tmp_path: Path) -> None:
    """A site's file has tests of its own, and those of the rules that it includes stand beside these."""
    texts = {"a.yaml": "policy: {id: a}\n", "hq.site.yaml": "include: [a.yaml]\n"}
    for name in (*texts, "a.test.yaml", "hq.site.test.yaml", "other.test.yaml"):
        (tmp_path / name).write_text(texts.get(name, name), encoding="utf-8")
    site = tmp_path / "hq.site.yaml"

    assert set(read_policy_tests(site)) == {"hq.site.test.yaml"}
    assert set(read_policy_tests(site, of_included=True)) == {"a.test.yaml", "hq.site.test.yaml"}
