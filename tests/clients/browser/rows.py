"""Browser libraries of the matrix: which page of which library uploads to which kind of server."""

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

import xlsxwriter

from tests.clients.browser.sites import ChunkSite, ContentRanges, FieldChunks, FilePondServer, Forms
from tests.clients.contents import large_figures, make_delimited
from tests.clients.row import PARTS, SMALL, Contents, Row
from tests.clients.world import ROOT
from tools.demo.workbooks import HEADER, invented_people

PAGES_HOST: Final = "pages.example"
SCRIPTS: Final = {
    "dropzone": ("dropzone/dist/dropzone-min.js",),
    "plupload": ("plupload/js/plupload.full.min.js",),
    "resumable": ("resumablejs/resumable.js",),
    "flow": ("@flowjs/flow.js/dist/flow.min.js",),
    "simple-uploader": ("simple-uploader.js/dist/uploader.min.js",),
    "filepond": ("filepond/dist/filepond.min.js",),
    "uppy": ("uppy/dist/uppy.min.js",),
    "fine-uploader": ("fine-uploader/fine-uploader/fine-uploader.core.min.js",),
    "jquery-file-upload": (
        "jquery/dist/jquery.min.js",
        "blueimp-file-upload/js/vendor/jquery.ui.widget.js",
        "blueimp-file-upload/js/jquery.fileupload.js",
    ),
}


def _book(lines: Sequence[Sequence[str]]) -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, line in enumerate(lines):
            sheet.write_row(number, 0, line)
    return target.getvalue()


def _book_of_people() -> bytes:
    return _book([HEADER, *invented_people(1500, seed=6)])


def _book_of_figures() -> bytes:
    return _book([line.split(",") for line in large_figures(160_000).decode().splitlines()])


BOOKS: Final = Contents("xlsx", _book_of_people, _book_of_figures)
"""Workbooks of some eighty kilobytes."""
LINES: Final = Contents("csv", lambda: make_delimited([HEADER, *invented_people(1500, seed=7)]), PARTS.figures)
"""Lists in which a single part holds hundreds of people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryRow(Row):
    """A row whose client is a page.

    Attributes:
        host: where the page uploads to.
        site: the server that stands there.
        is_told: whether the library hands the answer to the page, so that a person can be told why.
    """

    host: str
    site: Callable[[], ChunkSite]
    is_told: bool = True


def _row(page: str, client: str, protocol: str, contents: Contents, site: Callable[[], ChunkSite], *settings: str,
         is_told: bool = True, is_short: bool = False, host: str = "") -> LibraryRow:  # fmt: skip
    host = host or "-".join((page, *settings, contents.suffix)).lower() + ".example"
    path = "/files/" if host == "tus.example" else "/upload"
    target = {"target": f"https://{host}{path}", **dict.fromkeys(settings, "")}
    address = f"https://{PAGES_HOST}/page/{page}?{urlencode(target)}"

    def make(file: Path, _: str) -> Sequence[str]:
        upload = (sys.executable, "-m", "tests.clients.drivers.browser_page")
        return ["env", f"PYTHONPATH={ROOT}", *upload, address, str(file)]

    return LibraryRow(
        client=client, protocol=f"{protocol}, in Chromium", service="", contents=contents, make=make, host=host,
        site=site, is_told=is_told, is_short=is_short, pauses=contents is not SMALL,
    )  # fmt: skip


def _dropzone() -> ChunkSite:
    return FieldChunks(names=("dzuuid", "dzchunkindex", "dztotalchunkcount", "dzuuid"))


def _plupload() -> ChunkSite:
    return FieldChunks(names=("", "chunk", "chunks", "name"))


def _resumable() -> ChunkSite:
    return FieldChunks(
        names=("resumableIdentifier", "resumableChunkNumber", "resumableTotalChunks", "resumableFilename")
    )


def _flow() -> ChunkSite:
    return FieldChunks(names=("flowIdentifier", "flowChunkNumber", "flowTotalChunks", "flowFilename"))


def _simple() -> ChunkSite:
    return FieldChunks(names=("identifier", "chunkNumber", "totalChunks", "filename"))


def _fine() -> ChunkSite:
    return FieldChunks(names=("qquuid", "qqpartindex", "qqtotalparts", "qqfilename"), waits=True)


LIBRARIES: Final = (
    _row("dropzone", "Dropzone", "chunks", PARTS, _dropzone, is_short=True),
    _row("dropzone", "Dropzone", "chunks at once", BOOKS, _dropzone, "parallel"),
    _row("dropzone", "Dropzone", "chunks, repeating failed ones", PARTS, _dropzone, "retry"),
    _row("plupload", "Plupload", "chunks", PARTS, _plupload),
    _row("plupload", "Plupload", "chunks as bodies", BOOKS, _plupload, "raw"),
    _row("plupload", "Plupload", "chunks, repeating failed ones", LINES, _plupload, "retry"),
    _row("resumable", "Resumable.js", "three chunks at once", PARTS, _resumable),
    _row("resumable", "Resumable.js", "chunks as bodies", BOOKS, _resumable, "octet"),
    _row("resumable", "Resumable.js", "chunks in base64", PARTS, _resumable, "base64"),
    _row("flow", "Flow.js", "three chunks at once", PARTS, _flow),
    _row("flow", "Flow.js", "three chunks at once, repeating failed ones", BOOKS, _flow, "retry"),
    _row(
        "simple-uploader", "simple-uploader.js", "three chunks at once, repeating failed ones", PARTS, _simple, "retry"
    ),
    _row("filepond", "FilePond", "chunks", PARTS, FilePondServer, is_told=False),
    _row("filepond", "FilePond", "chunks of a workbook", BOOKS, FilePondServer, is_told=False),
    _row("uppy", "Uppy", "tus 1.0", PARTS, Forms, "tus", host="tus.example"),
    _row("uppy", "Uppy", "form (XHR)", SMALL, Forms, is_told=False),
    _row("fine-uploader", "Fine Uploader", "chunks", BOOKS, _fine),
    _row("fine-uploader", "Fine Uploader", "three chunks at once", PARTS, _fine, "concurrent"),
    _row("jquery-file-upload", "jQuery File Upload", "Content-Range", PARTS, ContentRanges),
    _row("jquery-file-upload", "jQuery File Upload", "Content-Range, workbook", BOOKS, ContentRanges),
)
