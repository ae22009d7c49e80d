"""Shared strings as programs write them, read in a fraction of the time of an XML parser."""

import re

import polars as pl

from dlp_addon.tabular.cells import clean_cells
from dlp_addon.tabular.markup.plain_markup import NotPlainError, decode_plain, require_utf8, unescape_all

_PROLOG = re.compile(rb"(?:<\?xml[^<>]*\?>\s*)?<sst")
_DOCUMENT = re.compile(r"<sst(?:\s[^<>]*)?>(.*)</sst>\s*", re.DOTALL)
_EMPTY = re.compile(r"<sst(?:\s[^<>]*)?/>\s*")
_TEXT = re.compile(r"<t((?: [^<>]*)?)>([^<]*)</t>")
_PHONETICS = re.compile(r"<rPh .*", re.DOTALL)
_RUN = r"<r>(?:<rPr>(?:<[^<>]*>)*?</rPr>|<rPr/>)?<t(?: [^<>]*)?>[^<]*</t></r>"
_PHONETIC = r"(?:<rPh [^<>]*><t(?: [^<>]*)?>[^<]*</t></rPh>)*(?:<phoneticPr[^<>]*/>)?"
_ITEM = re.compile(rf"<si>((?:<t(?: [^<>]*)?>[^<]*</t>|(?:{_RUN})+){_PHONETIC}|<t/>|)</si>|<si/>")
_BETWEEN = "</t></si><si><t>"
_FIRST, _LAST = "<si><t>", "</t></si>"
_PRESERVED, _TRIMMED = '<t xml:space="preserve">', "<t>"
_XML_SPACE = " \t\r\n"


def read_plain_strings(xml: bytes) -> pl.Series:
    """The strings by index, null where they hold nothing but white space.

    Raises:
        NotPlainError: a parser has to read them.
    """
    require_utf8(xml)
    text = decode_plain(xml[max(xml.find(b"<sst"), 0) :])
    if _PROLOG.match(xml) is None:
        raise NotPlainError
    if _EMPTY.fullmatch(text):
        return pl.Series(dtype=pl.String)
    document = _DOCUMENT.fullmatch(text)
    if document is None:
        raise NotPlainError
    items = document.group(1)
    strings = _split(items)
    strings = _read_one_by_one(items) if strings is None else strings
    strings = unescape_all(strings) if "&" in items else strings
    return clean_cells(strings.alias("0").to_frame()).to_series()


def _split(items: str) -> pl.Series | None:
    """The items; None where any differs in its make from the others."""
    is_preserved, is_trimmed = _PRESERVED in items, _TRIMMED in items
    plain = items.replace(_PRESERVED, _TRIMMED) if is_preserved else items
    if not plain.startswith(_FIRST) or not plain.endswith(_LAST):
        return None
    plain = plain.removeprefix(_FIRST).removesuffix(_LAST)
    strings = pl.Series([plain]).str.split(_BETWEEN).explode()
    has_markup = bool(strings.str.contains("<", literal=True).any())
    if has_markup or (is_preserved and is_trimmed and _has_edges(strings)):
        return None
    return strings if is_preserved else strings.str.strip_chars(_XML_SPACE)


def _has_edges(strings: pl.Series) -> bool:
    """Whether any text begins or ends with white space."""
    return bool((strings < "!").any()) or any(bool(strings.str.ends_with(space).any()) for space in _XML_SPACE)


def _read_one_by_one(items: str) -> pl.Series:
    texts, end = [], 0
    while end < len(items):
        # Not a search: one that failed would begin again at every item.
        item = _ITEM.match(items, end)
        if item is None:
            raise NotPlainError
        end = item.end()
        texts.append(_item_text(item.group(1) or ""))
    return pl.Series(texts, dtype=pl.String)


def _item_text(item: str) -> str:
    """The text of one item, without how it is pronounced."""
    runs = _TEXT.findall(_PHONETICS.sub("", item))
    return "".join(text if "preserve" in attributes else text.strip(_XML_SPACE) for attributes, text in runs)
