import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.keys import (
    identity_path,
    load_or_create_reviewer_keys,
    load_or_create_secret,
    parse_recipient,
    read_identities,
    read_recipients,
    read_secret,
)

SSH_RECIPIENT = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN alice@example"


def test_a_key_pair_is_made_once(tmp_path: Path) -> None:
    """Without recipients a key for the owner alone is made, and stays the same."""
    first = load_or_create_reviewer_keys(tmp_path, ())

    assert first == load_or_create_reviewer_keys(tmp_path, ())
    assert first.identity_path == identity_path(tmp_path)
    assert identity_path(tmp_path).stat().st_mode & 0o777 == 0o600
    assert str(read_identities(identity_path(tmp_path))[0].to_public()) == first.recipients[0]


def test_configured_recipients_leave_no_private_key(tmp_path: Path) -> None:
    """With recipients nothing is made, and the gateway cannot open what it seals."""
    recipient = load_or_create_reviewer_keys(tmp_path, ()).recipients[0]
    identity_path(tmp_path).unlink()
    keys = load_or_create_reviewer_keys(tmp_path, (recipient, SSH_RECIPIENT))

    assert keys.identity_path is None
    assert keys.recipients == (recipient, SSH_RECIPIENT)
    assert list(tmp_path.iterdir()) == []


def test_a_private_key_beside_configured_recipients_is_told(tmp_path: Path) -> None:
    """A key left over from a trial is not overlooked."""
    recipients = load_or_create_reviewer_keys(tmp_path, ()).recipients

    assert load_or_create_reviewer_keys(tmp_path, recipients).identity_path == identity_path(tmp_path)


@pytest.mark.parametrize("text", ["", "age1", "ssh-rsa x", "AGE-SECRET-KEY-1QQQ", "hello"])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    """A mistyped recipient keeps the gateway from starting; its text is not repeated."""
    with pytest.raises(QuarantineError) as caught:
        parse_recipient(text)

    assert not text or text not in str(caught.value)


def test_recipients_are_read_from_a_file(tmp_path: Path) -> None:
    """Comments and empty lines are passed over; a file without a key is refused."""
    path = tmp_path / "recipients.txt"
    path.write_text(f"# reviewers\n\n{SSH_RECIPIENT}\n")
    assert read_recipients(path) == (SSH_RECIPIENT,)

    path.write_text("# nobody\n")
    with pytest.raises(QuarantineError):
        read_recipients(path)


def test_an_unreadable_key_does_not_show_itself(tmp_path: Path) -> None:
    """A private key with a mistake in it appears in no message and in no chained exception."""
    path = tmp_path / "key"
    path.write_text("AGE-SECRET-KEY-1SECRETSECRETSECRET\n")
    with pytest.raises(QuarantineError) as caught:
        read_identities(path)

    assert "SECRETSECRET" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_missing_and_empty_key_files_are_told(tmp_path: Path) -> None:
    """Each is one line with the file's name."""
    (tmp_path / "empty").write_text("# nothing\n")
    for name in ("empty", "missing"):
        with pytest.raises(QuarantineError, match=name):
            read_identities(tmp_path / name)


def test_the_secret_is_made_once_and_renewed_by_age(tmp_path: Path) -> None:
    """It stays for its lifetime, for the owner alone, and is another one after that."""
    now = datetime.now(UTC)
    first = load_or_create_secret(tmp_path, now=now)

    assert load_or_create_secret(tmp_path, now=now) == first
    assert len(first) == 32
    assert [path.stat().st_mode & 0o777 for path in tmp_path.iterdir()] == [0o600]
    assert load_or_create_secret(tmp_path, now=now + timedelta(days=31)) != first


def test_a_truncated_secret_is_replaced(tmp_path: Path) -> None:
    """A file that is too short to be the key is not used as one."""
    load_or_create_secret(tmp_path, now=datetime.now(UTC))
    (path,) = tmp_path.iterdir()
    os.truncate(path, 3)

    assert len(load_or_create_secret(tmp_path, now=datetime.now(UTC))) == 32


def test_commands_read_the_secret_that_a_gateway_made(tmp_path: Path) -> None:
    """It is the gateway's; where none was made, that is said and none is."""
    with pytest.raises(QuarantineError):
        read_secret(tmp_path)
    assert list(tmp_path.iterdir()) == []

    made = load_or_create_secret(tmp_path, now=datetime.now(UTC))

    assert read_secret(tmp_path) == made
