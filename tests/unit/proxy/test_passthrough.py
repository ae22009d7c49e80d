from datetime import date
from pathlib import Path

import pytest

from dlp_addon.proxy.passthrough import PassthroughList, read_passthrough_list

TODAY = date(2026, 1, 15)
ENTRIES = """
- {host: Pinned.example, owner: it, reason: pinned, expires: 2026-01-15}
- {host: "*.bank.example", owner: it, reason: pinned, expires: 2027-01-01}
- {host: old.example, owner: it, reason: pinned, expires: 2026-01-14}
"""


@pytest.fixture
def hosts(tmp_path: Path) -> PassthroughList:
    """The entries above."""
    (tmp_path / "hosts.yaml").write_text(ENTRIES)
    return read_passthrough_list(tmp_path / "hosts.yaml")


@pytest.mark.parametrize(
    ("target", "sni", "is_admitted"),
    [
        ("pinned.example", "pinned.example", True),
        ("pinned.example", None, True),
        ("pinned.example", "other.example", False),
        ("other.example", "pinned.example", False),
        ("app.bank.example", "app.bank.example", True),
        ("bank.example", None, False),
        ("evilbank.example", None, False),
        ("old.example", None, False),
        ("", "pinned.example", False),
    ],
)
def test_target_and_server_name_must_both_be_listed(
    hosts: PassthroughList, target: str, sni: str | None, *, is_admitted: bool
) -> None:
    """A client cannot reach another place under a listed name, nor a listed place after its entry expired."""
    assert hosts.admits(target, sni, TODAY) == is_admitted


@pytest.mark.parametrize(
    "text",
    [
        "host: a",
        "- {host: a.example}",
        "- {host: '*', owner: a, reason: b, expires: 2027-01-01}",
        "- {host: '*.example', owner: a, reason: b, expires: 2027-01-01}",
        "- {host: a.*.example, owner: a, reason: b, expires: 2027-01-01}",
        "- {host: a.example, owner: '', reason: b, expires: 2027-01-01}",
        "- {host: a.example, owner: a, reason: b, expires: soon}",
        "- &a {host: a.example, owner: a, reason: b, expires: 2027-01-01}",
        "- [",
    ],
)
def test_malformed_lists_are_refused(tmp_path: Path, text: str) -> None:
    """A list that cannot be understood whole is not used at all, and the file is named."""
    (tmp_path / "hosts.yaml").write_text(text)

    with pytest.raises(ValueError, match=r"hosts\.yaml"):
        read_passthrough_list(tmp_path / "hosts.yaml")


def test_empty_list_passes_nothing(tmp_path: Path) -> None:
    """An empty file is an empty list."""
    (tmp_path / "hosts.yaml").write_text("# none\n")

    assert len(read_passthrough_list(tmp_path / "hosts.yaml")) == 0
