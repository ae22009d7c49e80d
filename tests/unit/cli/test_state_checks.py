from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage
import pytest
from mitmproxy.certs import CertStore

from dlp_addon.cli import state_checks
from dlp_addon.cli.check_result import CheckResult, Level
from dlp_addon.incidents.keys import load_or_create_reviewer_keys
from dlp_addon.incidents.state_directory import StateDirectory

NOW = datetime(2026, 11, 22, tzinfo=UTC)
POLICY = """
policy: {id: test, title: Test}
rules:
  - {id: all, title: All, severity: low, action: %s, when: {distinct_people: {at_least: 1}}}
"""


def levels(results: Iterable[CheckResult]) -> list[Level]:
    """How checks came out, in order."""
    return [result.level for result in results]


def test_a_state_that_others_can_read_is_told(state: StateDirectory) -> None:
    """An open file is looked at, an open key is to be mended, a closed folder is good."""
    assert levels(state_checks.check_permissions(state)) == [Level.GOOD]

    state.database.chmod(0o644)
    assert levels(state_checks.check_permissions(state)) == [Level.WARN]

    state.keys.chmod(0o755)
    assert levels(state_checks.check_permissions(state)) == [Level.FAIL]


def test_a_state_that_is_not_there_yet_is_good(tmp_path: Path) -> None:
    """Before the first start there is nothing to mend."""
    state = StateDirectory(tmp_path / "var")

    assert levels(state_checks.check_permissions(state)) == [Level.GOOD]
    assert levels(state_checks.check_store(state)) == [Level.GOOD]
    assert levels(state_checks.check_disk(state, 1)) == [Level.GOOD, Level.GOOD]


def test_a_disk_smaller_than_its_budgets_is_told(state: StateDirectory) -> None:
    """Budgets that the disk cannot hold end in a full disk."""
    assert levels(state_checks.check_disk(state, 2**60)) == [Level.WARN, Level.GOOD]


def test_a_damaged_store_fails(state: StateDirectory) -> None:
    """A store that is no database is found before the gateway meets it."""
    assert levels(state_checks.check_store(state)) == [Level.GOOD]

    state.database.write_bytes(b"no database at all" * 100)
    assert levels(state_checks.check_store(state)) == [Level.FAIL]


def test_recipients_without_the_private_key_are_good(state: StateDirectory, tmp_path: Path) -> None:
    """Public keys are wanted, a private one on the gateway is not, and neither is a file that holds none."""
    recipients = tmp_path / "recipients"
    recipients.write_text(str(pyrage.x25519.Identity.generate().to_public()))
    assert levels(state_checks.check_recipients(state, None)) == [Level.WARN]
    assert levels(state_checks.check_recipients(state, recipients)) == [Level.GOOD]

    load_or_create_reviewer_keys(state.keys, ())
    assert levels(state_checks.check_recipients(state, recipients)) == [Level.GOOD, Level.FAIL]

    recipients.write_text("nothing")
    assert levels(state_checks.check_recipients(state, recipients))[0] is Level.FAIL


def test_a_ca_is_judged_by_its_end_and_its_readers(tmp_path: Path) -> None:
    """A CA that is open to others, damaged or at its end is told; one not yet made is made at the start."""
    assert levels(state_checks.check_authority(tmp_path, NOW)) == [Level.WARN]

    CertStore.create_store(tmp_path, "mitmproxy", 2048)
    path = tmp_path / "mitmproxy-ca.pem"
    assert levels(state_checks.check_authority(tmp_path, datetime.now(UTC)))[0] is Level.GOOD
    assert levels(state_checks.check_authority(tmp_path, datetime.now(UTC) + timedelta(days=9999)))[0] is Level.FAIL

    path.chmod(0o644)
    path.write_bytes(b"damaged")
    assert levels(state_checks.check_authority(tmp_path, NOW)) == [Level.FAIL, Level.FAIL]


def test_trust_in_the_ca_is_looked_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether this machine takes what the gateway signs is told, and what to do where it does not."""
    CertStore.create_store(tmp_path, "mitmproxy", 2048)
    before = list(state_checks.check_authority(tmp_path, datetime.now(UTC)))[-1]
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "mitmproxy-ca-cert.pem"))
    after = list(state_checks.check_authority(tmp_path, datetime.now(UTC)))[-1]

    assert (before.name, before.level) == ("CA trust", Level.WARN)
    assert "distribute" in before.advice
    assert (after.name, after.level) == ("CA trust", Level.GOOD)


def test_a_policy_that_stops_nothing_or_is_invalid_is_told(tmp_path: Path) -> None:
    """Errors fail with their place; a policy that only watches is looked at."""
    path = tmp_path / "p.yaml"
    path.write_text(POLICY % "block")
    assert levels(state_checks.check_policy(path, NOW)) == [Level.GOOD]

    path.write_text(POLICY % "alert")
    assert levels(state_checks.check_policy(path, NOW)) == [Level.GOOD, Level.WARN]

    path.write_text("rules: 5")
    (result,) = state_checks.check_policy(path, NOW)
    assert result.level is Level.FAIL
    assert "p.yaml:1" in result.seen

    assert levels(state_checks.check_policy(tmp_path / "nowhere", NOW)) == [Level.FAIL]
