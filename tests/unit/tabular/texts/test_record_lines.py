from dlp_addon.tabular.texts.record_lines import is_record_lines, read_record_lines

CARDS = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nN:Lee;Ann;;;\r\nitem1.EMAIL;TYPE=INTERNET:ann@example.org\r\n"
    b"ADR;TYPE=HOME:;;12 Oak\r\n  Street;Springfield;IL;62704;USA\r\nTEL:tel:+1-555-0100\r\nTEL:+1-555-0101\r\n"
    b"END:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BC=\r\nrgen\r\nEND:VCARD\r\n"
)


def test_cards_are_records() -> None:
    """One card a row: folded and quoted-printable lines are put together, repeated properties joined."""
    (found,) = read_record_lines([CARDS[:99], CARDS[99:]])
    rows = [dict(zip(found.layout.header, row, strict=True)) for row in found.layout.rows.rows()]

    assert rows[0]["Address"] == "12 Oak Street Springfield IL 62704 USA"
    assert rows[0]["Phone"] == "+1-555-0100; +1-555-0101"
    assert rows[0]["Email"] == "ann@example.org"
    assert rows[1]["Full name"] == "Jürgen"


def test_directory_entries_are_records() -> None:
    """One entry a row, its encoded values decoded."""
    (found,) = read_record_lines(
        [b"version: 1\n\ndn: uid=a\ncn:: SsO8cmdlbg==\nmail: j@example.org\n\ndn: uid=b\ncn: Bo\n"]
    )

    assert found.layout.header == ("dn", "cn", "mail")
    assert [row[1:] for row in found.layout.rows.rows()] == [("Jürgen", "j@example.org"), ("Bo", None)]


def test_events_name_their_people() -> None:
    """An attendee is name and address."""
    (found,) = read_record_lines(
        [b'BEGIN:VEVENT\nSUMMARY:Visit\nATTENDEE;CN="Ann Lee":mailto:a@example.org\nEND:VEVENT\n']
    )

    assert found.layout.rows.rows() == [("Visit", "Ann Lee a@example.org")]


def test_other_text_is_none_of_them() -> None:
    """Only what begins as a collection is one."""
    assert is_record_lines("BEGIN:VCARD\nFN:x")
    assert is_record_lines("# entry\ndn: cn=x")
    assert not is_record_lines("name,dn: x")


def test_foreign_lines_are_not_lost() -> None:
    """Records under the head of a collection come out as text."""
    (found,) = read_record_lines([b"dn: uid=a\ncn: Ann\nBo Ray,078-05-1120\n# Cy Fox,219-09-9999\n"])

    assert "078-05-1120" in str(found.layout.rows.rows())
    assert "219-09-9999" in str(found.layout.rows.rows())


def test_comments_and_parameters_without_end_are_read_in_linear_time() -> None:
    """Comments that lead to no entry, and parameters that lead to no value, take no time that doubles with each."""
    assert not is_record_lines("#UD   of the data   \n   " * 2_000)
    (layout,) = read_record_lines(
        iter([b"BEGIN:VCARD\r\nFN" + b";type=a" * 5_000 + b"\r\nFN:Ann Lee\r\nEND:VCARD\r\n"])
    )

    assert "Ann Lee" in layout.layout.rows["1"].to_list() + layout.layout.rows["0"].to_list()
