from pathlib import Path

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.sealed.passwords import Passwords
from dlp_addon.unpacking.sealed.sealed_zip import sealed_member

FILES = Path(__file__).parents[3] / "conformance" / "tables" / "files"
SEALED = ["sealed-classic.zip", "sealed-streamed.zip", "sealed-aes256.zip", "sealed-aes128-stored.zip"]


def _read(content: bytes, passwords: tuple[str, ...], budget: OutputBudget) -> list[Part | Flaw]:
    archive = ZipArchive(memoryview(content), Limits(), Passwords(passwords, Limits()))
    return list(archive.members(budget))


@pytest.mark.parametrize("name", SEALED)
def test_a_listed_password_opens(name: str, budget: OutputBudget) -> None:
    """Members that other programs sealed come out whole, and the wrong passwords before leave nothing behind."""
    parts = _read((FILES / name).read_bytes(), ("wrong", "spring"), budget)

    assert [bytes(part.content) for part in parts if isinstance(part, Part)] == [(FILES / "plain.csv").read_bytes()]
    assert not any(isinstance(part, Flaw) for part in parts)


@pytest.mark.parametrize("name", SEALED)
@pytest.mark.parametrize("passwords", [(), tuple(f"wrong{number}" for number in range(100))])
def test_all_others_stay_shut(name: str, passwords: tuple[str, ...], budget: OutputBudget) -> None:
    """Without the right password a member is ENCRYPTED, however many wrong ones are tried."""
    parts = _read((FILES / name).read_bytes(), passwords, budget)

    assert [part.reason for part in parts if isinstance(part, Flaw)] == [UnscannableReason.ENCRYPTED]
    assert not any(isinstance(part, Part) for part in parts)


@pytest.mark.parametrize("name", SEALED)
def test_changed_data_stays_shut(name: str, budget: OutputBudget) -> None:
    """Sealed data that was changed is never taken for content."""
    content = bytearray((FILES / name).read_bytes())
    (entry,) = ZipArchive(memoryview(bytes(content)), Limits()).entries
    content[entry.end - 20] ^= 0x40

    parts = _read(bytes(content), ("spring",), budget)

    assert [part.reason for part in parts if isinstance(part, Flaw)] == [UnscannableReason.ENCRYPTED]


def test_a_seal_without_its_header_is_no_seal() -> None:
    """What is too short to hold salt, verifier and code is not tried."""
    content = memoryview((FILES / "sealed-aes256.zip").read_bytes())
    (entry,) = ZipArchive(content, Limits()).entries

    assert sealed_member(content[: entry.data_start + 12], entry) is None
