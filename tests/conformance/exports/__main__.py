"""`make exports`: LibreOffice converts a workbook, a document and slides; the same people must be counted in all."""

import argparse
import hashlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from dlp_addon.inspector import Inspector
from dlp_addon.model.inspection import Inspection
from tests.conformance.exports.conversions import CALC, IMPRESS, WRITER, Conversion, convert
from tests.conformance.exports.sources import document, workbook
from tests.evaluation.inspection import build

_SOURCES = (
    ("calc.xlsx", workbook, CALC),
    ("writer.fodt", lambda: document("text"), WRITER),
    ("impress.fodp", lambda: document("presentation"), IMPRESS),
)


def main() -> int:
    """Convert, count, print a line for each file. Returns 1 where a file says neither all people nor a reason."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.exports", description=main.__doc__)
    parser.add_argument("--keep", type=Path, help="folder for the files; a temporary one otherwise")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dlp-exports-") as name:
        folder = arguments.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        wrong = [line for line, is_right in _lines(folder, Path(name) / "profile") if not is_right]
    sys.stdout.write(f"{len(wrong)} differ\n")
    return int(bool(wrong))


def _lines(folder: Path, profile: Path) -> Iterator[tuple[str, bool]]:
    inspector = build()
    for name, write, conversions in _SOURCES:
        source = folder / name
        source.write_bytes(write())
        for conversion, path in convert(source, conversions, profile):
            line, is_right = _judge(inspector, conversion, path)
            sys.stdout.write(f"{'' if is_right else 'DIFFERS '}{source.suffix} {line}\n")
            sys.stdout.flush()
            yield line, is_right


def _judge(inspector: Inspector, conversion: Conversion, path: Path | None) -> tuple[str, bool]:
    name = f"{conversion.extension} {conversion.export_filter}".strip()
    if path is None:
        return f"{name}: not offered", True
    inspection = _inspect(inspector, path)
    reasons = sorted({str(unread.reason) for unread in inspection.unscannable if unread.may_hold_table})
    count = inspection.distinct_people
    line = f"{name}: {count} of {conversion.people} {' '.join(reasons)}".rstrip()
    return line, count == conversion.people or bool(reasons and not count)


def _inspect(inspector: Inspector, path: Path) -> Inspection:
    content = path.read_bytes()
    return inspector.inspect_file(path.name, memoryview(content), hashlib.sha256(content).hexdigest()).inspection


if __name__ == "__main__":
    sys.exit(main())
