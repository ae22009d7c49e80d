from pathlib import Path

import pytest

from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.sealed_files import safe_name, write_files

FORM = (
    b"--x\r\nContent-Disposition: form-data; name=note\r\n\r\nhello\r\n"
    b'--x\r\nContent-Disposition: form-data; name=f; filename="../../etc/pass\xe2\x80\xaewd.csv"\r\n'
    b"Content-Type: text/csv\r\n\r\na,b\n1,2\n\r\n--x--\r\n"
)
HEAD: dict[str, object] = {
    "method": "POST",
    "path": "/",
    "headers": [["Content-Type", "multipart/form-data; boundary=x"]],
}


def test_a_form_is_taken_apart(tmp_path: Path) -> None:
    """Each file of the form is written byte for byte, under a safe name, for the owner alone."""
    (tmp_path / "body").write_bytes(FORM)
    (path,) = write_files(HEAD, tmp_path / "body", tmp_path)

    assert path.parent == tmp_path
    assert path.name.endswith(".csv")
    assert path.read_bytes() == b"a,b\n1,2\n"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_body_that_is_the_file_stays_alone(tmp_path: Path) -> None:
    """A raw body is not written a second time; nor is one without sealed headers taken apart."""
    (tmp_path / "body").write_bytes(b"a,b\n1,2\n")

    assert write_files({"headers": [["Content-Type", "text/csv"]]}, tmp_path / "body", tmp_path) == ()
    assert write_files({}, tmp_path / "body", tmp_path) == ()


def test_an_empty_body_holds_nothing(tmp_path: Path) -> None:
    """No byte is no file."""
    (tmp_path / "body").write_bytes(b"")

    assert write_files(HEAD, tmp_path / "body", tmp_path) == ()


def test_an_existing_file_stays(tmp_path: Path) -> None:
    """A name that is taken is not written over."""
    (tmp_path / "body").write_bytes(FORM)
    (path,) = write_files(HEAD, tmp_path / "body", tmp_path)
    path.write_bytes(b"mine")
    with pytest.raises(QuarantineError):
        write_files(HEAD, tmp_path / "body", tmp_path)

    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.xlsx", "001-a.xlsx"),
        ("../../etc/passwd", "001-passwd"),
        ("C:\\Users\\x\\a b.xlsx", "001-a_b.xlsx"),
        ("-rf", "001-rf"),
        (".bashrc", "001-bashrc"),
        ("", "001-file"),
        ("..", "001-file"),
        ("x\x00\n\u202ey.csv", "001-x_y.csv"),
        ("Bürgé.csv", "001-Bu_rge_.csv"),
    ],
)
def test_names_do_no_harm(name: str, expected: str) -> None:
    """No name leads out of the folder, hides, looks like an option or turns a terminal's text."""
    assert safe_name(name, 1) == expected


def test_long_names_keep_their_ending() -> None:
    """What tells the kind of a file stays."""
    name = safe_name("a" * 5000 + ".xlsx", 12)

    assert len(name) <= 104
    assert name.endswith(".xlsx")
