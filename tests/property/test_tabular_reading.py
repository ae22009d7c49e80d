"""Whatever the bytes, the tabular stage gives tables or named parts; whatever the dialect, records come back."""

import csv
import io

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MEDIA_TYPES = (XLSX, "application/vnd.ms-excel", "text/csv", "text/html", "application/json", "application/xml")
WORDS = st.sampled_from(["Ann Lee", "Bo, Jr.", 'the "old" one', "Zoë; Q", "two\nlines", "Ülkü|Ö", "-", "naïve", "x"])
ROWS = st.lists(st.tuples(st.integers(10_000, 99_999), WORDS, st.dates().map(str), WORDS), min_size=12, max_size=40)
HOSTILE = st.one_of(
    st.binary(max_size=400),
    st.builds(
        lambda head, rest: head + rest,
        st.sampled_from(
            [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x09\x08\x10\x00", b"<?xml ", b"[{", b"\xff\xfe"]
        ),
        st.binary(max_size=200),
    ),
    st.text(alphabet='{}[]":,<>/=\n\r\t ;|a1"\'é\x00', max_size=300).map(lambda text: text.encode()),
)


def read(content: bytes, media_type: str) -> list[Table | UnreadPart]:
    """All that an artifact gives."""
    return list(read_tables(Artifact(path="a", content=memoryview(content), media_type=media_type), Limits()))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(HOSTILE, st.sampled_from(MEDIA_TYPES))
@example(b'"', "text/csv")
@example(b"<a>" * 300, "application/xml")
@example(b"[" * 100_000, "application/json")
@example(b'{"a":' * 100_000, "application/json")
def test_no_bytes_raise(content: bytes, media_type: str) -> None:
    """Any bytes under any type end in well-formed tables or in named parts."""
    for part in read(content, media_type):
        assert isinstance(part, Table | UnreadPart)
        if isinstance(part, Table):
            assert len(part.header) == len(part.columns)
            assert all(len(column) == part.row_count for column in part.columns)


@settings(max_examples=120, deadline=None)
@given(
    ROWS,
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"]),
)
def test_any_dialect_is_read_back(
    rows: list[tuple[int, str, str, str]], delimiter: str, quoting: int, end: str, encoding: str
) -> None:
    """Records written in any dialect and Unicode encoding come back cell for cell."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, quoting=quoting, lineterminator=end)
    writer.writerows([("number", "full_name", "born_on", "remark"), *rows])

    tables = [part for part in read(stream.getvalue().encode(encoding), "text/csv") if isinstance(part, Table)]

    assert len(tables) == 1
    assert tables[0].header == ("number", "full_name", "born_on", "remark")
    found = list(zip(*(column.to_list() for column in tables[0].columns), strict=True))
    assert found == [(str(number), name, day, remark) for number, name, day, remark in rows]
