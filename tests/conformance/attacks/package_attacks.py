"""Workbooks whose package is not what readers expect."""

import io
import zipfile
from collections.abc import Callable

from tests.conformance.attacks.payload import innocent_xlsx, people_csv, people_xlsx, zipped


def _package(change: Callable[[dict[str, bytes]], None], workbook: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    return zipped(members)


def _no_content_types(members: dict[str, bytes]) -> None:
    del members["[Content_Types].xml"]


def _no_workbook_part(members: dict[str, bytes]) -> None:
    del members["xl/workbook.xml"]


def _no_relationships(members: dict[str, bytes]) -> None:
    del members["xl/_rels/workbook.xml.rels"]


def _moved_sheet(members: dict[str, bytes]) -> None:
    members["xl/strange place/a.bin"] = members.pop("xl/worksheets/sheet1.xml")
    rels = members["xl/_rels/workbook.xml.rels"]
    members["xl/_rels/workbook.xml.rels"] = rels.replace(b"worksheets/sheet1.xml", b"strange%20place/a.bin")


def _unlisted_sheet(members: dict[str, bytes]) -> None:
    """A sheet with its own texts that no workbook part names."""
    cells = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in line.split(",")) + "</row>"
        for line in people_csv().decode().split()
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    members["xl/worksheets/sheet9.xml"] = (
        f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'.encode()
    )


def _odd_member(members: dict[str, bytes]) -> None:
    members["xl/theme/people.dat"] = people_csv()


def _utf16_parts(members: dict[str, bytes]) -> None:
    for name in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
        text = members[name].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
        members[name] = text.encode("utf-16")


def _upper_case(members: dict[str, bytes]) -> None:
    for name in list(members):
        members[name.upper() if name.startswith("xl/worksheets/sheet") else name] = members.pop(name)


ATTACKS: dict[str, Callable[[], bytes]] = {
    "text behind a workbook": lambda: innocent_xlsx() + people_csv(),
    "workbook behind a workbook": lambda: innocent_xlsx() + people_xlsx(),
    "workbook before a workbook": lambda: people_xlsx() + innocent_xlsx(),
    "package without content types": lambda: _package(_no_content_types, people_xlsx()),
    "package without workbook part": lambda: _package(_no_workbook_part, people_xlsx()),
    "package without relationships": lambda: _package(_no_relationships, people_xlsx()),
    "sheet at a strange place": lambda: _package(_moved_sheet, people_xlsx()),
    "sheet in upper case": lambda: _package(_upper_case, people_xlsx()),
    "sheet that no workbook lists": lambda: _package(_unlisted_sheet, innocent_xlsx()),
    "table as a theme": lambda: _package(_odd_member, innocent_xlsx()),
    "parts in UTF-16": lambda: _package(_utf16_parts, people_xlsx()),
}
