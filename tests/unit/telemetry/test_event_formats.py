import json
from dataclasses import replace

import pytest

from dlp_addon.telemetry.event_formats import FORMATS, to_line
from tests.sample_events import FILE, make_event


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_is_one_visible_line(name: str) -> None:
    """A file name cannot forge a second event or turn the direction of text, in whatever format."""
    file = replace(FILE, name='x\n{"event":"forged"}\u202e\x1b[2J')
    line = FORMATS[name](make_event(inspection={"files": (file,)}))

    assert len(line.splitlines()) == 1
    assert not {"\u202e", "\x1b"} & set(line)


@pytest.mark.parametrize("name", ["json", "ecs", "ocsf"])
def test_json_formats_can_be_read_back(name: str) -> None:
    """Receivers that parse JSON get an object."""
    assert isinstance(json.loads(FORMATS[name](make_event())), dict)


def test_nested_texts_are_made_visible_too() -> None:
    """However deep a text stands."""
    assert "\x07" not in to_line({"a": [{"b": ("\x07",)}]})
