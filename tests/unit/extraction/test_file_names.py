import json

import pytest

from dlp_addon.extraction.file_names import clean_name, is_nameless, json_name, part_name, request_name, sibling_name
from dlp_addon.extraction.header_fields import parse_parameterized


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (r"C:\people\list.xls", "list.xls"),
        ("folder/list.xls", "list.xls"),
        ("na%C3%AFve%22.csv", 'naïve".csv'),
        ("100%25.csv", "100%.csv"),
        ("%ff.csv", "%ff.csv"),
        ("  ", None),
        ("", None),
        (None, None),
        ("..", ".."),
        ("\ud800.csv", "?.csv"),
    ],
)
def test_names_are_cleaned(raw: str | None, name: str | None) -> None:
    """A name is its last path piece, decoded where it is percent-encoded, and always encodable."""
    assert clean_name(raw) == name


def test_long_names_keep_their_extension() -> None:
    """A name is cut to 255 characters in its middle."""
    name = clean_name("x" * 10_000 + ".xlsx")

    assert name is not None
    assert len(name) == 255
    assert name.endswith(".xlsx")


@pytest.mark.parametrize(
    ("fields", "target", "name"),
    [
        ([("Content-Disposition", 'attachment; filename="a.xlsx"')], "/b.xlsx", "a.xlsx"),
        ([("Dropbox-API-Arg", json.dumps({"path": "/Data/a.xlsx", "mode": "add"}))], "/2/files/upload", "a.xlsx"),
        ([("Dropbox-API-Arg", '{"cursor":{},"commit":{"path":"/\\u00e9.csv"}}')], "/", "é.csv"),
        ([("X-Goog-Upload-File-Name", "a.xlsx")], "/", "a.xlsx"),
        ([("X-Bz-File-Name", "dir/a%20b.csv")], "/", "a b.csv"),
        ([("X-File-Name", "a.csv")], "/", "a.csv"),
        ([("Slug", "a.csv")], "/", "a.csv"),
        ([("Upload-Metadata", "filetype dGV4dA==, filename YS5jc3Y=")], "/files", "a.csv"),
        ([("Upload-Metadata", "filename !!!,name YS5jc3Y=,empty")], "/files", "a.csv"),
        ([], "/media?filename=a%20b.csv&x=1", "a b.csv"),
        ([], "/o?uploadType=media&name=dir%2Fa.csv", "a.csv"),
        ([], "/Add(name=@a1)?@a1='a.csv'", "a.csv"),
        ([], "/bucket/2026/a.csv?X-Amz-Signature=0.1", "a.csv"),
        ([], "/upload?name=me", None),
        ([], "/", None),
        ([], "", None),
    ],
)
def test_requests_name_their_body(fields: list[tuple[str, str]], target: str, name: str | None) -> None:
    """Header fields are believed before the query, and the query before the path."""
    assert request_name(tuple(fields), target) == name


def test_parts_are_named_by_disposition_before_content_type() -> None:
    """The `name` of a Content-Type counts where the disposition gives no file name."""
    content_type = parse_parameterized('application/x; name="b.csv"')

    assert part_name(parse_parameterized('form-data; filename="a.csv"'), content_type) == "a.csv"
    assert part_name(parse_parameterized("form-data"), content_type) == "b.csv"


@pytest.mark.parametrize("key", ["name", "fileName", "qqfilename", "resumableFilename", "flowFilename", "key"])
def test_sibling_fields_name_a_blob(key: str) -> None:
    """Upload libraries send the name beside the file, each under a key of its own."""
    assert sibling_name([("chunk", b"0"), (key, b"dir/a.csv")]) == "a.csv"


def test_templates_are_no_names() -> None:
    """The `${filename}` of S3 forms is filled in by the server and says nothing."""
    assert sibling_name([("key", b"uploads/${filename}")]) is None


def test_json_fields_name_a_file() -> None:
    """A JSON field names the file that follows it, as Box and Google Drive do."""
    assert sibling_name([("attributes", b'{"name":"a.csv","parent":{"id":"0"}}')]) == "a.csv"
    assert json_name(b'{"title": "a\\ud800.csv"}') == "a?.csv"
    assert json_name(b"[" * 100_000) is None


def test_names_that_say_nothing_are_told() -> None:
    """Browsers call what has no name `blob`."""
    assert is_nameless("Blob")
    assert is_nameless(None)
    assert not is_nameless("a.csv")
