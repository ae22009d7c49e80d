import pytest

from dlp_addon.tabular.texts.passenger_lists import Separators, detect_interchange, read_interchange

LIST = (
    "UNA:+.? 'UNB+UNOA:4+XXAIR+BORDER+240506:0712+PX01'UNH+1+PAXLST:D:02B:UN:IATA'TDT+20+XX712'"
    "NAD+FL+++O?'LEARY:ANN:M+12 OAK+EK++10001'ATT+2++F'DTM+329:720712'NAT+2+IRL'DOC+P+XP713'DOC+V+V99'"
    "NAD+FL+++LUND:BO'ATT+2++M'RFF+AVF:ABC123'UNT+9+1'"
)


@pytest.mark.parametrize("size", [1, 7, 4096])
def test_passengers_are_rows(size: int) -> None:
    """Each name begins a person, the segments behind it are fields, and what describes nobody comes as lines."""
    separators = detect_interchange(LIST)
    assert separators is not None
    text = LIST.encode()
    people, others = read_interchange((text[at : at + size] for at in range(0, len(text), size)), separators)
    first, second = (dict(zip(people.layout.header, row, strict=True)) for row in people.layout.rows.rows())

    assert (first["Last name"], first["First name"], first["Middle name"]) == ("O'LEARY", "ANN", "M")
    assert (first["Sex"], first["Date of birth"], first["Nationality"]) == ("F", "720712", "IRL")
    assert (first["Passport number"], first["City"], first["ZIP"]) == ("XP713; V99", "EK", "10001")
    assert (second["Last name"], second["Booking"], second["Passport number"]) == ("LUND", "ABC123", None)
    assert any("XX712" in (row[0] or "") for row in others.layout.rows.rows())


def test_separators_are_read_or_the_usual_ones() -> None:
    """The service string advice names them; an interchange without one has the standard's; other text is none."""
    assert detect_interchange("UNA#|.! ~UNB|UNOA#4") == Separators("#", "|", "!", "~")
    assert detect_interchange("\ufeff\nUNB+UNOA:1+A+B'") == Separators()
    assert detect_interchange("UNBOUNDED text+more'") is None


def test_text_without_terminator_is_kept() -> None:
    """An interchange that never ends a segment is read as text, in pieces."""
    (others,) = read_interchange((b"UNB+" + b"x" * 9_000 for _ in range(20)), Separators())

    assert sum(len(row[0] or "") for row in others.layout.rows.rows()) > 170_000
