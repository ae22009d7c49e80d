from pathlib import Path

import pytest

from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import load_or_create_reviewer_keys
from dlp_addon.incidents.quarantine import Quarantine
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from tests.sample_events import EVENT, make_event, make_request

FORM = b'--x\r\nContent-Disposition: form-data; name=f; filename="a b.csv"\r\n\r\nname\nMaria Lopez\n\r\n--x--\r\n'


@pytest.fixture
def state(tmp_path: Path) -> StateDirectory:
    """A state directory that a gateway has used."""
    directory = StateDirectory(tmp_path / "var")
    directory.create()
    Database(directory.database).close()
    return directory


@pytest.fixture
def incident_id(state: StateDirectory, tmp_path: Path) -> str:
    """One sealed incident of it."""
    database = Database(state.database)
    incident, attempts = IncidentStore(database, b"s").open_or_join(EVENT)
    database.close()
    keys = load_or_create_reviewer_keys(state.keys, ())
    body = tmp_path / "held"
    body.write_bytes(FORM)
    request = make_request({"Content-Type": "multipart/form-data; boundary=x"})
    with body.open("rb") as file:
        event = make_event(incident_id=incident, attempts=attempts)
        Quarantine(state.quarantine, keys.recipients, 10**8).seal(incident, file.fileno(), event, request)
    return incident
