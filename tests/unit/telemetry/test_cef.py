import re
from dataclasses import replace

from dlp_addon.model.request import Sender
from dlp_addon.telemetry.cef import describe_as_cef
from tests.sample_events import EVENT, FILE, make_event


def test_header_has_seven_fields() -> None:
    """A receiver finds version, product, event, severity and extensions where it splits the line."""
    fields = re.split(r"(?<!\\)\|", describe_as_cef(EVENT))

    assert fields[:3] == ["CEF:0", "dlp-addon", "dlp-gateway"]
    assert fields[4:7] == ["dlp.upload_quarantined", "Upload quarantined", "8"]
    assert "cn1=6252" in fields[7]


def test_nothing_in_a_value_ends_a_field_or_the_line() -> None:
    """Separators in names that people choose are escaped, and control characters are shown."""
    file = replace(FILE, name="a=b|c\\d\ndhost=evil.example.xlsx")
    line = describe_as_cef(make_event(sender=Sender(address="10.0.0.7", user="x=y"), inspection={"files": (file,)}))

    assert "suser=x\\=y" in line
    assert "fname=a\\=b|c\\\\d⟨U+000A⟩dhost\\=evil.example.xlsx" in line
    assert len(line.splitlines()) == 1
