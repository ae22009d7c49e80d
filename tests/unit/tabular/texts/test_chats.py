import pytest

from dlp_addon.tabular.texts.chats import are_messages, read_messages

FORMS = [
    "01/03/2025, 08:0{n} - {name}: text",
    "[01.03.25, 08:0{n}:00] {name}: text",
    "\u200e[2025-03-01, 8:0{n}:00\u202fPM] {name}: text",
]


@pytest.mark.parametrize("form", FORMS)
def test_senders_are_a_column(form: str) -> None:
    """Both forms, in the dates and times of several countries, give one row a message with its sender."""
    lines = [form.format(n=n, name=name) for n, name in enumerate(["Ana Ruiz", "~ Bo Fox", "Ana Ruiz", "Cy Day"])]
    layout = read_messages([lines[0], "more text", *lines[1:]])

    assert are_messages("\n".join(lines))
    assert [row[1:] for row in layout.rows.rows()] == [
        ("Ana Ruiz", "text\nmore text"),
        ("Bo Fox", "text"),
        ("Ana Ruiz", "text"),
        ("Cy Day", "text"),
    ]


def test_notices_have_no_sender() -> None:
    """What nobody wrote stays readable."""
    layout = read_messages(["01/03/2025, 08:00 - Ana Ruiz: hi", "01/03/2025, 08:01 - Bo Fox joined"])

    assert layout.rows.rows()[1] == (None, None, "01/03/2025, 08:01 - Bo Fox joined")


def test_logs_are_no_chats() -> None:
    """Without the comma behind the date a line is a program's."""
    assert not are_messages("2025-03-01 08:00:00 INFO kernel: text\n" * 9)
