"""Words of headers by language: comma-separated phrases by key of `dlp_addon.classification.headers.senses.MEANINGS`.

Written from general knowledge of forms and registers in each language; no list was copied.
"""

from collections.abc import Mapping

from dlp_addon.classification.headers.vocabulary.english_people import ENGLISH_PEOPLE
from dlp_addon.classification.headers.vocabulary.english_things import ENGLISH_THINGS
from dlp_addon.classification.headers.vocabulary.french import FRENCH
from dlp_addon.classification.headers.vocabulary.german import GERMAN
from dlp_addon.classification.headers.vocabulary.spanish import SPANISH

VOCABULARIES: tuple[Mapping[str, str], ...] = (ENGLISH_PEOPLE, ENGLISH_THINGS, SPANISH, FRENCH, GERMAN)
"""In the order in which languages claim a word that several have."""
