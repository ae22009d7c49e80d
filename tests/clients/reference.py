"""The measured part of docs/reference/uploads.md, from what the matrix last measured. Run it to write the file."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.clients import results
from tests.clients.browser.rows import LIBRARIES
from tests.clients.row import Client
from tests.clients.rows import ROWS
from tests.clients.wordpress.rows import WORDPRESS

DOCUMENT = Path(__file__).parents[2] / "docs" / "reference" / "uploads.md"
BEGIN, END = "<!-- measured by make clients -->\n", "<!-- end of what was measured -->\n"


def render(measured: Mapping[str, Mapping[str, object]]) -> str:
    """The table of all rows whose refusal was measured, in the order of the matrix."""
    return "\n".join(_lines(measured)) + "\n"


def _lines(measured: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    yield "| Client | Sends by | Leak | People read | Refusals | Ends after | Figures whole | Other order | Restart |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    yield from (
        _line(row, measured[row.id]) for row in (*ROWS, *LIBRARIES, *WORDPRESS) if "people" in measured.get(row.id, {})
    )


def _line(row: Client, figures: Mapping[str, object]) -> str:
    cells = (
        row.client,
        row.protocol,
        _size(int(str(figures["leak_bytes"]))),
        str(figures["people"]),
        str(figures["refusals"]),
        f"{figures['seconds']} s" if "seconds" in figures else "–",
        "yes" if figures.get("arrives_whole") else "–",
        "same" if figures.get("disorder") else "–",
        "same" if figures.get("restart") else "–",
    )
    return f"| {' | '.join(cells)} |"


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB" if count >= 1_000_000 else f"{count / 1_000:.0f} kB"


def insert(document: str, table: str) -> str:
    """The document with its measured part replaced."""
    before, _, rest = document.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table}{END}{after}"


if __name__ == "__main__":
    DOCUMENT.write_text(insert(DOCUMENT.read_text(encoding="utf-8"), render(results.read())), encoding="utf-8")
