from pathlib import Path

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.archives.zip_packages import is_encrypted_odf
from dlp_addon.unpacking.sealed.passwords import Passwords
from dlp_addon.unpacking.sealed.sealed_opendocument import open_opendocument

SEALED = Path(__file__).parents[3] / "conformance" / "tables" / "files" / "sealed.ods"


def _open(content: bytes, budget: OutputBudget, *passwords: str) -> memoryview | None:
    view = memoryview(content)
    return open_opendocument(view, ZipArchive(view, Limits()), Passwords(passwords, Limits()), budget)


def test_a_listed_password_opens(budget: OutputBudget) -> None:
    """What LibreOffice sealed becomes the same package without its seals."""
    opened = _open(SEALED.read_bytes(), budget, "wrong", "spring")

    assert opened is not None
    archive = ZipArchive(opened, Limits())
    assert {"content.xml", "styles.xml", "mimetype", "META-INF/manifest.xml"} <= set(archive.names)
    assert not is_encrypted_odf(archive, budget)


@pytest.mark.parametrize("passwords", [(), ("wrong",), ("Spring", "spring ")])
def test_all_others_stay_shut(passwords: tuple[str, ...], budget: OutputBudget) -> None:
    """Nothing but the right password opens it."""
    assert _open(SEALED.read_bytes(), budget, *passwords) is None


def test_no_more_keys_than_the_bound_allows(budget: OutputBudget) -> None:
    """A list longer than the bound of work is not tried to its end."""
    content = memoryview(SEALED.read_bytes())
    passwords = Passwords(("a", "b", "spring"), Limits(max_key_rounds=200_000))

    assert open_opendocument(content, ZipArchive(content, Limits()), passwords, budget) is None
