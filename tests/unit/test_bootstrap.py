import socket
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from dlp_addon.bootstrap import (
    MAX_PASSWORDS,
    build_gateway,
    find_policies,
    load_passwords,
    load_policy,
    load_recognizers,
)
from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import load_or_create_reviewer_keys
from dlp_addon.incidents.schema import MIGRATIONS
from dlp_addon.incidents.state_directory import StateDirectory, StateLock
from dlp_addon.policy import PolicyErrors
from tests.e2e.certificates import write_expired_authority
from tests.sample_settings import gateway_settings


def test_state_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Every folder of the state directory is 0700 and the key 0600."""
    gateway = build_gateway(gateway_settings(tmp_path, metrics=None))

    folders = [path for path in (tmp_path / "var").rglob("*") if path.is_dir()]
    assert {oct(path.stat().st_mode & 0o777) for path in [*folders, tmp_path / "var"]} == {"0o700"}
    assert gateway.parts.identity_path is not None
    assert oct(gateway.parts.identity_path.stat().st_mode & 0o777) == "0o600"
    for store in gateway.parts.stores:
        store.close()
    gateway.parts.log_stream.stop()


def test_invalid_policy_at_start_is_an_error(tmp_path: Path) -> None:
    """A gateway does not start with a policy that it cannot read."""
    prepared = gateway_settings(tmp_path)
    (tmp_path / "policies" / "p.yaml").write_text("rules: 5")

    with pytest.raises(PolicyErrors):
        build_gateway(prepared)


def test_damaged_store_at_start_is_an_error(tmp_path: Path) -> None:
    """A gateway does not start on a store that it cannot write to."""
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "incidents.sqlite").write_bytes(b"no database at all" * 100)

    with pytest.raises(RecordError):
        build_gateway(gateway_settings(tmp_path, metrics=None))


def test_a_receiver_that_is_misspelled_keeps_the_gateway_from_starting(tmp_path: Path) -> None:
    """An operator who wants events elsewhere learns at the start that none would come."""
    with pytest.raises(ValueError, match="dlp_sinks"):
        build_gateway(gateway_settings(tmp_path, metrics=None, sinks=("xml=/x",)))


def recipients_file(folder: Path) -> Path:
    """A file with one reviewer's public key."""
    path = folder / "recipients"
    path.write_text(f"{pyrage.x25519.Identity.generate().to_public()}\n")
    return path


def test_required_recipients_keep_the_private_key_away(tmp_path: Path) -> None:
    """Where recipients are required, no key is made: without them, or with a key in the state, nothing starts."""
    prepared = gateway_settings(tmp_path, metrics=None, require_recipients=True)
    with pytest.raises(QuarantineError, match="dlp_recipients"):
        build_gateway(prepared)
    keys = tmp_path / "var" / "keys"
    assert list(keys.iterdir()) == []

    load_or_create_reviewer_keys(keys, ())
    with pytest.raises(QuarantineError, match="private key"):
        build_gateway(replace(prepared, recipients=recipients_file(tmp_path)))


def test_policies_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder in the working directory comes first, else the one that comes with the package, which is valid."""
    monkeypatch.chdir(tmp_path)
    assert load_policy(find_policies()).id == "default"

    Path("policies").mkdir()
    assert find_policies() == Path("policies")


def test_recognizers_stand_beside_the_policy(tmp_path: Path) -> None:
    """Admins' recognizers are read from the policy's folder, and need not be there."""
    assert load_recognizers(tmp_path) is None

    (tmp_path / "recognizers.yaml").write_text("recognizers: []")
    assert load_recognizers(tmp_path) == "recognizers: []"


def test_passwords_stand_one_a_line(tmp_path: Path) -> None:
    """Passwords are taken as they stand, blanks at their ends included; without a file there are none."""
    listed = tmp_path / "passwords"
    listed.write_text("spring\n\n two words \r\nwinter", encoding="utf-8")

    assert load_passwords(listed) == ("spring", " two words ", "winter")
    assert load_passwords(None) == ()


@pytest.mark.parametrize("content", [b"secret\xff\xfe", b"secret\n" * (MAX_PASSWORDS + 1)])
def test_a_list_that_cannot_be_used_says_so_without_its_passwords(tmp_path: Path, content: bytes) -> None:
    """The gateway does not start with half a list, and no message shows what is in it."""
    listed = tmp_path / "passwords"
    listed.write_bytes(content)

    with pytest.raises(ValueError, match="passwords") as caught:
        load_passwords(listed)
    assert "secret" not in str(caught.value)
    assert "secret" not in repr(caught.value.__cause__)


def make_newer_store(state: Path) -> None:
    """A store as a later version would leave it."""
    Database(state / "incidents.sqlite").close()
    connection = sqlite3.connect(state / "incidents.sqlite")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()


def write_garbage_key(state: Path) -> None:
    """A reviewers' key that is none."""
    (state / "keys").mkdir()
    (state / "keys" / "reviewers.key").write_text("AGE-SECRET-KEY-NONE\n")


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (make_newer_store, "written by a newer version"),
        (lambda state: (state / "incidents.sqlite").write_bytes(b"x" * 5000), "the store is damaged"),
        (lambda state: (state / "incidents.sqlite").mkdir(), "Is a directory"),
        (write_garbage_key, "no age or ssh private key"),
        (lambda state: (state / "quarantine").write_text("a file"), "quarantine"),
    ],
    ids=["newer", "damaged", "folder", "key", "file"],
)
def test_what_an_operator_must_mend_is_one_line(tmp_path: Path, prepare: Callable[[Path], object], words: str) -> None:
    """A state directory that cannot be used keeps the gateway from starting, by name, and is left as it is."""
    state = tmp_path / "var"
    state.mkdir()
    prepare(state)
    with pytest.raises(OSError, match=words) as raised:
        build_gateway(gateway_settings(tmp_path, metrics=None))

    assert "\n" not in str(raised.value)
    assert str(tmp_path) in str(raised.value)


def test_an_expired_authority_keeps_the_gateway_from_starting(tmp_path: Path) -> None:
    """Nothing is signed that no client would trust; the line says what to do."""
    settings = gateway_settings(tmp_path, metrics=None, authority=write_expired_authority(tmp_path))
    with pytest.raises(OSError, match=r"the CA expired on .*; move its files away"):
        build_gateway(settings)

    assert not (tmp_path / "var").exists()


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    """Which listener cannot be had stands in the line."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = taken.getsockname()[:2]
        with pytest.raises(
            OSError, match=f"metrics listener cannot use 127.0.0.1:{address[1]}: Address already in use"
        ):
            build_gateway(gateway_settings(tmp_path, metrics=address))


def test_two_gateways_do_not_share_a_state_directory(tmp_path: Path) -> None:
    """The second does not start while the first runs, and touches nothing of it."""
    settings = gateway_settings(tmp_path, metrics=None)
    state = StateDirectory(settings.state)
    state.create()
    lock = StateLock(state)
    with pytest.raises(OSError, match="another gateway runs on this state directory"):
        build_gateway(settings)
    lock.close()

    assert not state.database.exists()
    StateLock(state).close()
