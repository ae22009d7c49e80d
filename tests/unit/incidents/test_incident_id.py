import pytest

from dlp_addon.incidents.incident_id import is_incident_id, new_incident_id
from tests.sample_events import NOW


def test_new_ids_have_the_form_and_differ() -> None:
    """Ids name the day, are accepted as ids, and do not repeat in practice."""
    ids = {new_incident_id(NOW) for _ in range(200)}

    assert len(ids) == 200
    assert all(is_incident_id(name) and name.startswith("DLP-20261122-") for name in ids)


@pytest.mark.parametrize(
    "text", ["", "../DLP-20261122-7K3M9Q", "DLP-20261122-7K3M9Q\n", "DLP-20261122-7k3m9q", "DLP-２０２６1122-7K3M9Q"]
)
def test_what_is_no_id_is_none(text: str) -> None:
    """Nothing that could name another file passes for an id."""
    assert not is_incident_id(text)
