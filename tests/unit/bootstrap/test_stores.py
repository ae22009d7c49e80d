import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from dlp_addon.bootstrap import build_gateway
from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import load_or_create_reviewer_keys
from dlp_addon.incidents.schema import MIGRATIONS
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


def test_damaged_store_at_start_is_an_error(tmp_path: Path) -> None:
    """A gateway does not start on a store that it cannot write to."""
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "incidents.sqlite").write_bytes(b"no database at all" * 100)

    with pytest.raises(RecordError):
        build_gateway(gateway_settings(tmp_path, metrics=None))


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
