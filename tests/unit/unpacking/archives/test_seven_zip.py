import io

import py7zr
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.seven_zip import read_seven_zip
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.sealed.passwords import Passwords

NO_PASSWORDS = Passwords((), Limits())
TABLE = b"name,born\nAda Example,1980-01-02\n" * 40


def _seven_zip(password: str | None = None, *, header: bool = False) -> bytes:
    packed = io.BytesIO()
    with py7zr.SevenZipFile(packed, "w", password=password, header_encryption=header) as archive:  # type: ignore[arg-type]
        archive.writestr(TABLE, "a.csv")
        archive.writestr(TABLE[:100], "folder/b.csv")
    return packed.getvalue()


def test_all_members_are_read(budget: OutputBudget) -> None:
    """Members of a solid archive come out whole, each under its name."""
    parts = list(read_seven_zip(memoryview(_seven_zip()), Limits(), budget, NO_PASSWORDS))

    assert [bytes(part.content) for part in parts if isinstance(part, Part)] == [TABLE, TABLE[:100]]
    assert [part.name.rsplit("/", 1)[-1] for part in parts] == ["a.csv", "b.csv"]


@pytest.mark.parametrize("header", [False, True])
def test_a_password_is_named(header: bool, budget: OutputBudget) -> None:  # noqa: FBT001 - both kinds of sealing
    """Encrypted content and an encrypted header are both ENCRYPTED."""
    parts = list(read_seven_zip(memoryview(_seven_zip("secret", header=header)), Limits(), budget, NO_PASSWORDS))

    assert [part.reason for part in parts if isinstance(part, Flaw)] == [UnscannableReason.ENCRYPTED]


def test_sizes_are_checked_before_unpacking(budget: OutputBudget) -> None:
    """An archive whose header promises too much is OVER_LIMIT without a byte unpacked."""
    with pytest.raises(UnscannableError) as caught:
        list(read_seven_zip(memoryview(_seven_zip()), Limits(max_unpacked_bytes=1000), budget, NO_PASSWORDS))

    assert caught.value.detail == "max_unpacked_bytes"
    assert budget.unpacked_bytes == 0


@pytest.mark.parametrize("stop", [6, 31, 32, 40, 100, -1])
def test_truncation_is_named(stop: int, budget: OutputBudget) -> None:
    """A cut archive is named wherever it is cut."""
    parts = list(read_seven_zip(memoryview(_seven_zip())[:stop], Limits(), budget, NO_PASSWORDS))

    assert any(isinstance(part, Flaw) for part in parts)


@pytest.mark.parametrize("header", [False, True])
def test_a_listed_password_opens(header: bool, budget: OutputBudget) -> None:  # noqa: FBT001 - both kinds of sealing
    """The listed password that fits opens members and headers; the wrong ones before it leave nothing behind."""
    passwords = Passwords(("wrong", "secret"), Limits())
    parts = list(read_seven_zip(memoryview(_seven_zip("secret", header=header)), Limits(), budget, passwords))

    assert [bytes(part.content) for part in parts if isinstance(part, Part)] == [TABLE, TABLE[:100]]
    assert not any(isinstance(part, Flaw) for part in parts)


def test_unlisted_passwords_stay_shut(budget: OutputBudget) -> None:
    """Where no listed password fits, the archive is ENCRYPTED as without a list."""
    content = memoryview(_seven_zip("secret"))
    parts = list(read_seven_zip(content, Limits(), budget, Passwords(("wrong",), Limits())))

    assert [part.reason for part in parts if isinstance(part, Flaw)] == [UnscannableReason.ENCRYPTED]
