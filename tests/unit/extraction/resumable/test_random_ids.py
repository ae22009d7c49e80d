import pytest

from dlp_addon.extraction.resumable.random_ids import is_unguessable


@pytest.mark.parametrize(
    "session",
    [
        "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
        "https://up.example/upload|6f9619ff8b86d011b42d00cf4fc964ff|",
        "VXBsb2FkIElEIGZvciA2aWWpbmcncyBteS1tb3ZpZS5tMnRz",
        "pid_upload_session:AAGJ2k3lmNop4qRsTuV5",
    ],
)
def test_random_ids_are_told(session: str) -> None:
    """Ids that clients and servers draw at random cannot be hit by somebody else."""
    assert is_unguessable(session)


@pytest.mark.parametrize(
    "session", ["", "1", "24576-quarterlyreportxlsx", "20261122-Annual-Report.xlsx", "AAAAAAAAAAAAAAAAAAAA", "upload"]
)
def test_names_and_numbers_are_no_random_ids(session: str) -> None:
    """Two people may well choose the same name, size and count."""
    assert not is_unguessable(session)
