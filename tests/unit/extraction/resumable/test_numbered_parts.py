from tests.unit.extraction.resumable.requests import CHUNK, build_form, recognize_request


def test_part_number_may_stand_in_the_form() -> None:
    """Notion's parts carry their number in a field, OpenAI's none at all."""
    numbered = recognize_request("POST", "api.example/v1/file_uploads/7f3c-11/send", *build_form({"part_number": "2"}))
    appended = recognize_request("POST", "api.example/v1/uploads/upload_9/parts", *build_form({}))

    assert numbered is not None
    assert (numbered.part.number, numbered.part.session) == (2, "7f3c-11")
    assert appended is not None
    assert appended.part.is_appended


def test_assembled_name_is_that_of_the_destination() -> None:
    """What Nextcloud puts together is called as its Destination header says."""
    headers = {"Destination": "https://cloud.example/remote.php/dav/files/ann/Leak%20list.csv"}

    found = recognize_request("PUT", "cloud.example/remote.php/dav/uploads/ann/web-1/1", headers, CHUNK)

    assert found is not None
    assert found.part.file_name == "Leak list.csv"


def test_chunks_folder_of_another_kind_is_not_taken_for_webdav() -> None:
    """A PUT to a folder called uploads is a file, not a chunk."""
    assert recognize_request("PUT", "app.example/uploads/2024/07", {}, CHUNK) is None
