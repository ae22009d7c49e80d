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
from dlp_addon.incidents.keys import load_or_create_reviewer_keys
from dlp_addon.policy import PolicyErrors
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
