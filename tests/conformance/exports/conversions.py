"""What LibreOffice writes, and how many of the people each format can hold."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conformance.exports.sources import KEPT_BACK, SHOWN

ALL = SHOWN + KEPT_BACK
_CONVERSION_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Conversion:
    """An output of the program `soffice`: extension, export filter with its options (empty for the usual one)."""

    extension: str
    export_filter: str = ""
    people: int = ALL


def _text(charset: int, separator: int = 44) -> str:
    return f"Text - txt - csv (StarCalc):{separator},34,{charset},1,,0,false,true,false"


CALC = (
    Conversion("xlsx"),
    Conversion("xlsx", "Office Open XML Spreadsheet"),
    Conversion("xlsm"),
    Conversion("xltx"),
    Conversion("xls"),
    Conversion("xlt"),
    Conversion("xml", "MS Excel 2003 XML"),
    Conversion("ods"),
    Conversion("ots"),
    Conversion("fods"),
    Conversion("uos"),
    Conversion("html", "", SHOWN),
    Conversion("xhtml", "XHTML Calc File"),
    Conversion("csv", _text(76), SHOWN),
    Conversion("csv", _text(65535), SHOWN),
    Conversion("csv", _text(1), SHOWN),
    Conversion("csv", _text(15), SHOWN),
    Conversion("csv", _text(76, 59), SHOWN),
    Conversion("csv", _text(76, 9), SHOWN),
    Conversion("csv", "Text - txt - csv (StarCalc):FIX,34,76,1,,0,false,true,false", SHOWN),
    Conversion("dbf", "dBase:76", SHOWN),
    Conversion("dbf", "dBase:1", SHOWN),
    Conversion("dif", "DIF:76", SHOWN),
    Conversion("slk", "", SHOWN),
    Conversion("pdf", "", SHOWN),
)
WRITER = tuple(
    Conversion(extension, name)
    for extension, name in (
        ("docx", ""),
        ("docx", "Office Open XML Text"),
        ("docm", ""),
        ("dotx", ""),
        ("doc", ""),
        ("odt", ""),
        ("ott", ""),
        ("fodt", ""),
        ("uot", ""),
        ("rtf", ""),
        ("html", ""),
        ("xhtml", "XHTML Writer File"),
        ("txt", "Text (encoded):UTF8"),
        ("txt", ""),
        ("pdf", ""),
        ("epub", ""),
        ("xml", "DocBook File"),
        ("xml", "MS Word 2003 XML"),
    )
)
IMPRESS = tuple(
    # Slides in Uniform Office Format show tables as pictures.
    Conversion(extension, name, 0 if extension == "uop" else ALL)
    for extension, name in (
        ("pptx", ""),
        ("pptm", ""),
        ("ppsx", ""),
        ("potx", ""),
        ("ppt", ""),
        ("pps", ""),
        ("odp", ""),
        ("otp", ""),
        ("fodp", ""),
        ("uop", ""),
        ("html", ""),
        ("xhtml", "XHTML Impress File"),
        ("odg", ""),
        ("pdf", ""),
        ("svg", ""),
    )
)


def convert(source: Path, conversions: Sequence[Conversion], profile: Path) -> list[tuple[Conversion, Path | None]]:
    """Run `soffice` once a conversion. None where it offers none or wrote nothing."""
    return [(conversion, _convert(source, conversion, profile)) for conversion in conversions]


def _convert(source: Path, conversion: Conversion, profile: Path) -> Path | None:
    name = "".join(filter(str.isalnum, conversion.export_filter))
    folder = source.parent / f"{source.stem}-{name}-{conversion.extension}"
    folder.mkdir()
    wanted = ":".join(filter(None, (conversion.extension, conversion.export_filter)))
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", wanted]
    subprocess.run(
        [*command, "--outdir", str(folder), str(source)],
        capture_output=True,
        check=False,
        timeout=_CONVERSION_SECONDS,
    )
    return next(iter(folder.iterdir()), None)
