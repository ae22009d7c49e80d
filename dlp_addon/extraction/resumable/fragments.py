"""What can be read of bytes from the middle of a file whose beginning is not there."""

import re
from collections.abc import Iterator
from itertools import islice
from xml.sax.saxutils import escape

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction.resumable.unfinished_packages import finish_package, package_of_strings
from dlp_addon.model.content import Content

_STRING = re.compile(rb"(?:[\x20-\x7e]|[\xc3-\xf4][\x80-\xbf]{1,3}){4,}")
_WIDE_STRING = re.compile(rb"(?:[\x20-\x7e]\x00){4,}")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BESIDE_DIGIT = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_]{2})(?=\d)")
_BEFORE_FIELD = re.compile(r"^[^\w(+#]+")
_PRINTABLE = bytes(b"t"[0] if 32 <= value < 127 else 0 for value in range(256))
_RUN = b"t" * 8
_WINDOW_BYTES = 64 * 1024
_MIN_SHARE = 0.005
"""Of compressed bytes a fifth of a percent looks like text; ten people in a window are more than this."""
_MAX_FIELDS = 300_000


def read_fragment(content: Content, budget: OutputBudget) -> Iterator[Content]:
    """The members of a ZIP file that begin in it, as a package, and its strings, as one of strings alone.

    Fields of a database page stand without anything between them: they are parted beside digits.

    Raises:
        UnscannableError: OVER_LIMIT, by the budget.
    """
    finished = finish_package(content, budget)
    if finished.content is not content:
        yield finished.content
    for wide in (False, True):
        fields = (field for text in _strings(content, wide=wide) for field in _fields(text))
        strings = list(dict.fromkeys(islice(fields, _MAX_FIELDS)))
        if strings:
            yield package_of_strings(map(escape, strings), budget)


def _strings(content: Content, *, wide: bool) -> Iterator[str]:
    pattern, charset = (_WIDE_STRING, "utf-16-le") if wide else (_STRING, "utf-8")
    for start in range(0, len(content), _WINDOW_BYTES):
        window = content[start : start + _WINDOW_BYTES]
        # Characters of two bytes stand side by side once the zeros are left out.
        printable = bytes(window).translate(_PRINTABLE, delete=b"\x00")
        if printable.count(_RUN) * len(_RUN) < _MIN_SHARE * len(window):
            continue
        for found in pattern.findall(window):
            yield _UNPRINTABLE.sub("", found.decode(charset, "replace"))


def _fields(text: str) -> list[str]:
    return [field for part in _BESIDE_DIGIT.split(text) if (field := _BEFORE_FIELD.sub("", part).strip())]
