from pathlib import Path

import pytest

from dlp_addon.bootstrap.configured_files import (
    MAX_PASSWORDS,
    find_policies,
    load_passwords,
    load_policy,
    load_recognizers,
)


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
