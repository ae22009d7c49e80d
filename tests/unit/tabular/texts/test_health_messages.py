import pytest

from dlp_addon.tabular.texts.health_messages import MessageForm, detect_messages, read_messages

HL7 = (
    "MSH|^~\\&|LAB|A|EHR|B|20260101||ADT^A01|1|P|2.5.1\r"
    "PID|1||A-7^^^X~B||Quill^Zora^M||19800102|F|||1 Elm St^^Reno^NV^89501||555-0100||||||123-45-6789\r"
    "NTE|1||walks with a cane\r"
)
ISA = "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260101*1200*^*00501*000000001*0*P*:~"
X12 = (
    ISA + "NM1*PR*2*ACME HEALTH~NM1*IL*1*Quill*Zora*M***MI*77~N3*1 Elm St~N4*Reno*NV*89501~DMG*D8*19800102*F~\n"
    "REF*0F*1~REF*SY*123456789~NM1*QC*1*Ardent*Bo~DMG*D8*19810203*M~SE*5*0001~"
)


def _read(text: str, block_bytes: int = 10_000) -> tuple[list[dict[str, str]], str]:
    """The people of a text, and everything else in it as one text."""
    form = detect_messages(text)
    assert form is not None
    raw = text.replace("\r", "\n").encode()
    blocks = (raw[at : at + block_bytes] for at in range(0, len(raw), block_bytes))
    people, *others = read_messages(blocks, form)
    names = [str(name) for name in people.layout.header or ()]
    rows = [
        {name: cell for name, cell in zip(names, row, strict=True) if cell} for row in people.layout.rows.iter_rows()
    ]
    return rows, " ".join(str(cell) for other in others for row in other.layout.rows.iter_rows() for cell in row)


@pytest.mark.parametrize("block_bytes", [7, 10_000])
def test_patients_are_rows(block_bytes: int) -> None:
    """The identification segment of every message is one person; no other segment is lost."""
    rows, others = _read(HL7 * 3, block_bytes)

    assert len(rows) == 3
    assert rows[0]["Last name"] == "Quill"
    assert (
        rows[0] | {"First name": "Zora", "Date of birth": "19800102", "SSN": "123-45-6789", "ZIP": "89501"} == rows[0]
    )
    assert others.count("walks with a cane") == 3


@pytest.mark.parametrize("block_bytes", [7, 10_000])
def test_insured_people_are_rows(block_bytes: int) -> None:
    """A person's name begins a row, which the segments behind it fill; organizations are none."""
    rows, others = _read(X12, block_bytes)

    assert [(row["Last name"], row["Date of birth"]) for row in rows] == [("Quill", "19800102"), ("Ardent", "19810203")]
    assert rows[0] | {"ID": "77", "SSN": "123456789", "City": "Reno"} == rows[0]
    assert "ACME HEALTH" in others


def test_separators_are_those_of_the_text() -> None:
    """The first segment says how the text is cut; any other text is no message."""
    assert detect_messages(ISA.replace("*", "|").replace("~", "'")) == MessageForm("'", "|", None)
    assert detect_messages("\x0bMSH#$%&#") == MessageForm("\n", "#", "$")
    assert detect_messages("MSHA,ISA\n1,2\n") is None
