"""Text that carries a table in another notation, out of sight, or cut off."""

import base64
import binascii
import json
import textwrap
from collections.abc import Callable

from tests.conformance.attacks.payload import HEADER, NAMES, ROWS, people_csv, people_xlsx, zipped


def _rtf_object() -> bytes:
    hexed = "\n".join(textwrap.wrap(people_xlsx().hex(), 128))
    return (
        "{\\rtf1\\ansi Report {\\object\\objemb{\\*\\objclass Excel.Sheet.12}{\\*\\objdata " + hexed + "}}}"
    ).encode()


def _svg() -> bytes:
    packed = base64.b64encode(people_xlsx()).decode()
    return f'<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,{packed}"/></svg>'.encode()


def _mail(body: str, preamble: str = "", epilogue: str = "") -> bytes:
    head = "From: ada@example.org\r\nTo: bob@example.org\r\nSubject: report\r\nMIME-Version: 1.0\r\n"
    head += 'Content-Type: multipart/mixed; boundary="x"\r\n\r\n'
    part = f"--x\r\nContent-Type: text/plain\r\n\r\n{body}\r\n--x--\r\n"
    return (head + preamble + "\r\n" + part + epilogue).encode()


def _uuencoded() -> str:
    content = people_xlsx()
    lines = [binascii.b2a_uu(content[n : n + 45]).decode() for n in range(0, len(content), 45)]
    return "begin 644 people.xlsx\n" + "".join(lines) + "`\nend\n"


def _quoted() -> bytes:
    """Base64 as a mail program quotes it."""
    return "\n".join("> " + line for line in textwrap.wrap(base64.b64encode(people_xlsx()).decode(), 76)).encode()


def _html(body: str) -> bytes:
    return f"<!DOCTYPE html><html><head><title>Report</title></head><body>{body}</body></html>".encode()


def _docx_with(name: str, content: bytes) -> bytes:
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return zipped(
        {
            "[Content_Types].xml": types.encode(),
            "word/document.xml": f'<w:document xmlns:w="{main}"><w:body/></w:document>'.encode(),
            name: content,
        }
    )


def _records() -> bytes:
    return json.dumps([dict(zip(HEADER, row, strict=True)) for row in ROWS] + [{}] * 9).encode()


def _cut_xml() -> bytes:
    people = "".join(f"<p><n>{name}</n><b>1980-01-02</b></p>" for name in sorted(NAMES))
    return f"<people>{people}<p><n>".encode()


CSV = people_csv().decode()

ATTACKS: dict[str, Callable[[], bytes]] = {
    "page before a workbook": lambda: _html("<p>Report</p>") + people_xlsx(),
    "text in a page's comment": lambda: _html(f"<p>Report</p><!--\n{CSV}\n-->"),
    "text in a page's script": lambda: _html(f"<script type='text/plain'>\n{CSV}\n</script>"),
    "data URL in a page": lambda: _html(f"<a href='data:;base64,{base64.b64encode(people_xlsx()).decode()}'>x</a>"),
    "workbook in an SVG": _svg,
    "workbook in RTF": _rtf_object,
    "text in a document's chunk": lambda: _docx_with("word/afchunk1.txt", people_csv()),
    "page in a document's chunk": lambda: _docx_with(
        "word/afchunk1.htm",
        _html(
            "<table>" + "".join(f"<tr><td>{r.replace(',', '</td><td>')}</td></tr>" for r in CSV.split()) + "</table>"
        ),
    ),
    "text in XML CDATA": f"<note><![CDATA[\n{CSV}]]></note>".encode,
    "text in an XML comment": f"<note><!--\n{CSV}--></note>".encode,
    "text in a JSON string": lambda: json.dumps({"note": CSV}).encode(),
    "JSON cut off": lambda: _records()[:-30],
    "XML cut off": _cut_xml,
    "text in a mail's preamble": lambda: _mail("hello", preamble=CSV),
    "text in a mail's epilogue": lambda: _mail("hello", epilogue=CSV),
    "uuencode in a mail": lambda: _mail(_uuencoded()),
    "quoted base64": _quoted,
    "hexadecimal": lambda: people_xlsx().hex().encode(),
    "hexadecimal dump": lambda: "\n".join(
        f"{n:08x}: " + people_csv()[n : n + 16].hex(" ", 2) for n in range(0, len(people_csv()), 16)
    ).encode(),
    "UTF-16 without mark": lambda: CSV.encode("utf-16-be"),
    "UTF-16 at an odd place": lambda: b"\x00\x01\x02" + CSV.encode("utf-16-le"),
    "zeros between": lambda: people_csv().replace(b"\r\n", b"\r\n\x00\x00"),
    "a megabyte of spaces before": lambda: b" " * 1_048_576 + people_csv(),
    "a megabyte of zeros before": lambda: bytes(1_048_576) + people_csv(),
}
