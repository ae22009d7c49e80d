"""Words of headers by language: comma-separated phrases by key of `dlp_addon.classification.headers.senses.MEANINGS`.

Written from general knowledge of forms and registers in each language; no list was copied.
"""

from collections.abc import Mapping

from dlp_addon.classification.headers.vocabulary.arabic import ARABIC
from dlp_addon.classification.headers.vocabulary.asian_and_african import ASIAN_AND_AFRICAN
from dlp_addon.classification.headers.vocabulary.balkan import BALKAN
from dlp_addon.classification.headers.vocabulary.central_european import CENTRAL_EUROPEAN
from dlp_addon.classification.headers.vocabulary.chinese import CHINESE
from dlp_addon.classification.headers.vocabulary.dutch import DUTCH
from dlp_addon.classification.headers.vocabulary.english_people import ENGLISH_PEOPLE
from dlp_addon.classification.headers.vocabulary.english_sensitive import ENGLISH_SENSITIVE
from dlp_addon.classification.headers.vocabulary.english_things import ENGLISH_THINGS
from dlp_addon.classification.headers.vocabulary.french import FRENCH
from dlp_addon.classification.headers.vocabulary.french_sensitive import FRENCH_SENSITIVE
from dlp_addon.classification.headers.vocabulary.further_scripts import FURTHER_SCRIPTS
from dlp_addon.classification.headers.vocabulary.german import GERMAN
from dlp_addon.classification.headers.vocabulary.german_sensitive import GERMAN_SENSITIVE
from dlp_addon.classification.headers.vocabulary.haitian_creole import HAITIAN_CREOLE
from dlp_addon.classification.headers.vocabulary.hindi import HINDI
from dlp_addon.classification.headers.vocabulary.italian import ITALIAN
from dlp_addon.classification.headers.vocabulary.japanese import JAPANESE
from dlp_addon.classification.headers.vocabulary.korean import KOREAN
from dlp_addon.classification.headers.vocabulary.nordic import NORDIC
from dlp_addon.classification.headers.vocabulary.persian import PERSIAN
from dlp_addon.classification.headers.vocabulary.polish import POLISH
from dlp_addon.classification.headers.vocabulary.portuguese import PORTUGUESE
from dlp_addon.classification.headers.vocabulary.russian import RUSSIAN
from dlp_addon.classification.headers.vocabulary.shortened_eastern import SHORTENED_EASTERN
from dlp_addon.classification.headers.vocabulary.shortened_western import SHORTENED_WESTERN
from dlp_addon.classification.headers.vocabulary.spanish import SPANISH
from dlp_addon.classification.headers.vocabulary.spanish_sensitive import SPANISH_SENSITIVE
from dlp_addon.classification.headers.vocabulary.turkish import TURKISH
from dlp_addon.classification.headers.vocabulary.ukrainian import UKRAINIAN
from dlp_addon.classification.headers.vocabulary.vietnamese import VIETNAMESE

VOCABULARIES: tuple[Mapping[str, str], ...] = (
    ENGLISH_PEOPLE,
    ENGLISH_SENSITIVE,
    ENGLISH_THINGS,
    SPANISH,
    SPANISH_SENSITIVE,
    FRENCH,
    FRENCH_SENSITIVE,
    GERMAN,
    GERMAN_SENSITIVE,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
    POLISH,
    TURKISH,
    RUSSIAN,
    UKRAINIAN,
    ARABIC,
    PERSIAN,
    HINDI,
    CHINESE,
    JAPANESE,
    KOREAN,
    VIETNAMESE,
    HAITIAN_CREOLE,
    NORDIC,
    CENTRAL_EUROPEAN,
    BALKAN,
    ASIAN_AND_AFRICAN,
    FURTHER_SCRIPTS,
    SHORTENED_WESTERN,
    SHORTENED_EASTERN,
)
"""In the order in which languages claim a word that several have."""
