from collections.abc import Iterator
from pathlib import Path

import pytest

from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import ReviewerKeys, load_or_create_reviewer_keys
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore

SECRET = b"s" * 32


@pytest.fixture
def state(tmp_path: Path) -> StateDirectory:
    """A fresh state directory."""
    directory = StateDirectory(tmp_path / "var")
    directory.create()
    return directory


@pytest.fixture
def database(state: StateDirectory) -> Iterator[Database]:
    """Its database."""
    opened = Database(state.database)
    yield opened
    opened.close()


@pytest.fixture
def secret() -> bytes:
    """The key under which content is recognised."""
    return SECRET


@pytest.fixture
def store(database: Database, secret: bytes) -> IncidentStore:
    """Its incident store."""
    return IncidentStore(database, secret)


@pytest.fixture
def reviewers(state: StateDirectory) -> ReviewerKeys:
    """A reviewers' key pair of the state directory."""
    return load_or_create_reviewer_keys(state.keys, ())
