"""What a cell format makes of a number, where that is beyond doubt (ECMA-376 part 1, 18.8.30 and 18.8.31)."""

import re
from collections.abc import Mapping

from dlp_addon.tabular.markup.safe_xml import Element

_PLAIN_NUMBERS = frozenset({*range(14), 37, 38, 39, 40, 48, 49})
_PLAIN_DATES = frozenset({14, 15, 16, 17, 22})
_NUMBER = re.compile(r"General|@|[0#?.,% ]++(?:\\?[-_);( ]|E\+00)*+")
_DATE = re.compile(r"(?:\[\$-[0-9A-Fa-f]+\])?(?=[^;]*y)(?=[^;]*d)[ymd](?:[ymdhs/.:\- ]|\\[-/., ])*(?:;@)?")


def number_formats(styles: Element) -> Mapping[int, bool]:
    """By the number of a cell format, whether it shows a date; formats that may show either are left out."""
    codes = {_id(element): element.attributes.get("formatCode", "") for element in styles.find_all("numFmt")}
    groups = styles.find_all("cellXfs")
    told = enumerate(_shows_date(_id(element), codes) for element in (groups[0].children if groups else ()))
    return {index: is_date for index, is_date in told if is_date is not None}


def _id(element: Element) -> int:
    text = element.attributes.get("numFmtId", "0")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else -1


def _shows_date(number: int, codes: Mapping[int, str]) -> bool | None:
    code = codes.get(number)
    if number in _PLAIN_NUMBERS if code is None else _NUMBER.fullmatch(code):
        return False
    return True if (number in _PLAIN_DATES if code is None else _DATE.fullmatch(code)) else None
