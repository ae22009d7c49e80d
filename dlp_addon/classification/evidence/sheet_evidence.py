"""What title, sheet and file name say of all columns."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.headers import Topic, read_header
from dlp_addon.model.finding import Evidence
from dlp_addon.model.table import Table

_PERSONAL = frozenset({Topic.PERSON, Topic.IMMIGRATION})
_IMPERSONAL = frozenset({Topic.PRODUCT, Topic.ORGANIZATION, Topic.PLACE, Topic.MEDIA, Topic.SCIENCE, Topic.QUANTITY})
_NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME")
_WEIGHT = 0.75
_MAX_TITLE = 200
_DEFAULT_NAME = re.compile(
    r"(?i)(?:sheet|tabelle|hoja|feuil|foglio|blad|arkusz|лист|planilha|sayfa|table|book|workbook|mappe|classeur|libro"
    r"|cartel|zeszyt|книга|kitap|pasta|data|export|upload|file)[\s_-]*\d*"
)
"""What programs call files and sheets that nobody has named."""


def sheet_topics(table: Table) -> AbstractSet[Topic]:
    """What the words of title, sheet name and file name are about."""
    name, _, sheet = table.path.rpartition("!/")[2].partition("#")
    named = [name.rpartition("/")[2].partition(".")[0], sheet.partition("[")[0]]
    texts = [table.title[:_MAX_TITLE], *(text for text in named if not _DEFAULT_NAME.fullmatch(text.strip()))]
    # As a header, `patients` would count them; `patients name` is about patients.
    return frozenset(topic for text in texts if text.strip() for topic in read_header(f"{text} name").topics)


def sheet_evidence(topics: AbstractSet[Topic], doubtful: AbstractSet[str]) -> Iterator[Evidence]:
    """For or against names of people, where other evidence leaves room. `doubtful`: types that it speaks for.

    An address book names no places.
    """
    for name in sorted(doubtful & set(_NAMES)):
        if topics & _PERSONAL:
            yield weigh("sheet", name, _WEIGHT, "title or sheet name is about people")
        elif topics & _IMPERSONAL and Topic.CONTACT not in topics:
            yield weigh("sheet", name, -_WEIGHT, "title or sheet name is about something else")
