"""Tables of things that are named after people: ships, monuments, cultivars, typefaces."""

import re

from dlp_addon.classification.headers.folding import fold, normalize
from dlp_addon.model.table import Table

_THINGS = """
    imo mmsi vessel vessels ship ships boat yacht tonnage dwt draught shipyard buque buques eslora calado navire navires
    bateau schiff schiffe bruttoraumzahl barco embarcacao embarcacion nave navi imbarcazione statek statki судно судна
    корабль судов gemi 船名 船舶 总吨 總噸
    geometry wkt coordinates monument monuments monumento denkmal pomnik памятник пам'ятник statue statues sculptor
    inscription unveiled memorial memorials fountain bridge tunnel
    cultivar cultivars hybridizer sorte typeface typefaces foundry glyphs locomotive locomotives loco hurricane storm
    storms cyclone asteroid crater
"""
_WORDS = frozenset(_THINGS.split())


def is_about_named_things(table: Table) -> bool:
    """Whether a word of header, title or sheet name says that the rows are of such things."""
    texts = [*table.header, table.title, table.path.rpartition("#")[2]]
    return any(word in _WORDS for text in texts if text for word in _words(text))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", fold(normalize(text)))
