from tests.unit.extraction.resumable.requests import CHUNK, build_form, recognize_request


def test_text_chunk_of_a_notebook_is_taken_as_it_stands() -> None:
    """Without `format: base64` the content is the text itself."""
    body = b'{"chunk": 1, "format": "text", "content": "a,b\\n1,2\\n"}'

    found = recognize_request("PUT", "nb.example/api/contents/a.csv", {"Content-Type": "application/json"}, body)

    assert found is not None
    assert bytes(found.payload) == b"a,b\n1,2\n"


def test_end_of_a_meteor_upload_carries_nothing() -> None:
    """`x-eof` without bytes completes; with bytes it is the last part."""
    headers = {"x-fileid": "Abc123", "x-eof": "1"}

    last = recognize_request("POST", "app.example/cdn", headers | {"x-chunkid": "2"}, b"YWJj")

    assert last is not None
    assert (last.part.completes, bytes(last.payload)) == (True, b"abc")


def test_cursor_without_a_session_is_no_part() -> None:
    """A Dropbox call that names no session belongs to no upload."""
    headers = {"Dropbox-API-Arg": '{"cursor":{}}', "Content-Type": "application/octet-stream"}

    found = recognize_request("POST", "content.dropbox.example/2/files/upload_session/finish", headers, CHUNK)

    assert found is None or found.carrier is None


def test_ordinary_form_is_none_of_them() -> None:
    """A form with a file is not mistaken for a session."""
    assert recognize_request("POST", "app.example/upload", *build_form({"title": "x"})) is None
