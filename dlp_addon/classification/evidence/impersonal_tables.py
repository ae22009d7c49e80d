"""Tables that have names, dates and numbers of animals, businesses or places instead of people's."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import polars as pl

from dlp_addon.classification.evidence.aggregates import is_numeric
from dlp_addon.classification.evidence.countries import COUNTRY_WORDS
from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.headers import Topic
from dlp_addon.classification.identifiers import NAMES, is_government_id
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.finding import Evidence
from dlp_addon.model.table import Table

_ANIMAL_WORDS = """
    breed breeds animal animals pet pets species mascota mascotas tierart haustier hunderasse especie espèce espece
    specie animale zwierzę zwierze порода кличка 动物 品种 犬種 動物 cow cows cattle heifer calving ewe
    vache vaches bovin bovins vêlage taureau brebis chèvre troupeau vaca vacas ganado bovino bovinos ternero oveja
    becerro gado bovini mucca bestiame vacca kuh kühe kuhname rinder kalbung ohrmarke koe koeien schaap oormerk krowa
    krowy bydło корова коровы телёнок скот inek sığır 奶牛 耳标 耳標 krávy dobytek kvæg lehmä
"""
_ANIMALS = frozenset(_ANIMAL_WORDS.split())
_RACING_WORDS = """
    horse horses cheval pferd caballo cavallo paard greyhound jockey wgt stall sire dam odds form 馬名 騎手 調教師 厩舎
    馬体重
"""
_RACING = frozenset(_RACING_WORDS.split())
"""Two of them head a race card, whose runners have ages."""
_BUSINESSES = re.compile(
    r"(?i)\b(?:dba|doing business as|trade ?name|trading as|business name|naics|sic(?: code)?|siret|siren|cnpj|kvk|krs"
    r"|regon|company (?:number|no|id)|registered office|incorporat\w+|handelsregister|hrb|ust-?id\w*"
    r"|raison sociale|razón social|razon social|razão social|ragione sociale|nombre comercial|огрн|кпп)\b"
)
_COORDINATES = re.compile(
    r"(?i)^(?:lat|latitude|latitud|breite|breitengrad|широта|纬度|緯度|y_?coord\w*|the_?geom|geo_?point\w*)$"
)
_PLACES = re.compile(
    r"(?i)(?:population|poblaci[oó]n|einwohner|habitants|elevation|altitude|timezone|time zone|^tz$|iata|icao|geoname"
    r"|feature|wikidata|osm|fips|admin1|admin2|gmina|commune|municipio|gemeinde|население|人口|capacity|station)"
)
_INHABITANTS = re.compile(r"(?i)population|poblaci[oó]n|popula[cç][aã]o|einwohner|habitants|inhabitants|население|人口")
_HEADS = re.compile(
    r"(?i)\b(?:manager|general manager|principal|director|head ?(?:teacher|master|mistress)?|owner|proprietor"
    r"|headteacher|warden|superintendent|administrator|dean|pastor|priest|vicar|rector|chef|landlord|librarian|licensee"
    r"|president|chair(?:man|woman|person)?|ceo|mayor|sheriff|chief|curator|leiter\w*|leitung|schulleit\w*|inhaber\w*"
    r"|geschäftsführ\w*|bürgermeister\w*|directeur|directrice|gérante?|proviseur|maire|responsable|director[ae]?|gerente"
    r"|alcalde(?:sa)?|encargad[oa]|dueñ[oa]|dirigente|preside|titolare|sindaco|diretora?|prefeit[oa]|directeur|eigenaar"
    r"|rector|burgemeester|dyrektor\w*|kierownik\w*|właściciel\w*|burmistrz|директор\w*|заведующ\w*|руководител\w*"
    r"|керівник\w*|müdür\w*|başkan\w*)\b"
    r"|校长|校長|院长|院長|园长|園長|店长|店長|负责人|負責人|代表者|施設長|원장|교장|점장|대표"
    r"|मुख्याध्यापक|प्रधानाचार्य|प्रबंधक|المدير|مدير|مدیر|hiệu trưởng|giám đốc"
)
_TELLING_PERSONS = frozenset({"DATE_OF_BIRTH", "GENDER", "AGE", "MARITAL_STATUS", "SALARY", "NATIONALITY", *NAMES})
_BESIDE_RACES = _TELLING_PERSONS | {
    "RELIGION",
    "PLACE_OF_BIRTH",
    "CRIMINAL",
    "HEALTH",
    "LANGUAGE",
    "PATIENT_ID",
    "PERSON_ID",
}
_SURE, _CERTAIN = 0.7, 0.9
_ROWS = 1_000
_ENOUGH = 2
_ENOUGH_COUNTRIES, _MOST_COUNTRIES = 20, 400
_MOSTLY_COUNTRIES = 0.6
_OF_BUSINESSES = 4.0


def is_about_animals(table: Table) -> bool:
    """Whether a header or the title says that the records are of animals."""
    words = {word for text in _texts(table) for word in re.findall(r"[^\W\d_]+", text.casefold())}
    return bool(words & _ANIMALS) or len(words & _RACING) >= _ENOUGH


def lists_breeds(table: Table, kinds: AbstractSet[str | None]) -> bool:
    """Whether what seem to be races of people are breeds: of animals, or of anything where nothing tells of people."""
    return is_about_animals(table) or not kinds & _BESIDE_RACES


def is_about_businesses(table: Table) -> bool:
    """Whether a header names what only businesses have."""
    return any(_BUSINESSES.search(text.replace("_", " ")) for text in _texts(table))


def is_about_places(table: Table) -> bool:
    """Whether headers name coordinates and what only places have."""
    names = [cell.replace("_", " ") for cell in table.header if cell]
    return any(_COORDINATES.match(name.strip()) for name in names) and any(_PLACES.search(name) for name in names)


def lists_countries(table: Table, typings: Sequence[ColumnTyping]) -> bool:
    """Whether every row is a country, and no column that is filled by half surely holds names of people."""
    if not _ENOUGH_COUNTRIES <= table.row_count <= _MOST_COUNTRIES:
        return False
    named = (typing.index for typing in typings if typing.entity_type in NAMES and _is_surely_named(typing))
    if any(2 * table.columns[index].null_count() < table.row_count for index in named):
        return False
    return any(_holds_each_country_once(column) for column in table.columns)


def _is_surely_named(typing: ColumnTyping) -> bool:
    return typing.confidence >= _CERTAIN or any(
        one.source == "header" and one.entity_type in NAMES and one.weight > 0 for one in typing.evidence
    )


def _holds_each_country_once(column: pl.Series) -> bool:
    words = ["_".join(cell.lower().split()) for cell in column.drop_nulls()]
    countries = sum(word in COUNTRY_WORDS for word in words)
    return len(words) == len(column) == len(set(words)) and countries >= _MOSTLY_COUNTRIES * len(words)


def names_heads_only(table: Table, typings: Sequence[ColumnTyping]) -> bool:
    """Whether firms, schools or other houses come first, and the only names are of those who run them.

    Their telephones and addresses are the house's.
    """
    named = [index for index, typing in enumerate(typings) if typing.entity_type in NAMES]
    first = next((index for index, typing in enumerate(typings) if typing.entity_type == "ORGANIZATION"), None)
    if not named or first is None or first > named[0]:
        return False
    return all(_HEADS.search(table.header[index] or "") for index in named)


def _texts(table: Table) -> list[str]:
    return [text[:200] for text in (*table.header, table.title) if text]


def business_number_evidence(
    table: Table,
    verdicts: Sequence[tuple[str | None, float]],
    topics: Sequence[AbstractSet[Topic]],
    unclaimed: AbstractSet[int] = frozenset(),
) -> dict[int, Evidence]:
    """Against numbers of persons, by column, in tables of firms, public bodies and places in which nobody is named.

    Args:
        table: for its header and title.
        verdicts: type and confidence of each column.
        topics: what the sheet and each header are about.
        unclaimed: columns whose header does not name the type: nine digits of a firm pass checks of persons' numbers.
    """
    columns = {index for index, (kind, _) in enumerate(verdicts) if kind == "TAX_ID"}
    guessed = {index for index in unclaimed if is_government_id(verdicts[index][0] or "")}
    if not columns | guessed or any(kind in _TELLING_PERSONS and sure >= _SURE for kind, sure in verdicts):
        return {}
    is_register = is_about_businesses(table) or _counts_inhabitants(table)
    is_about_them = (
        is_register
        or any(Topic.ORGANIZATION in about for about in topics)
        or any(kind == "ORGANIZATION" for kind, _ in verdicts)
    )
    told = (columns if is_about_them else set()) | (guessed if is_register else set())
    return {
        index: weigh("neighbours", verdicts[index][0] or "", -_OF_BUSINESSES, "beside names of businesses or places")
        for index in sorted(told)
    }


def _counts_inhabitants(table: Table) -> bool:
    """Whether a column of numbers is headed population: the rows are places."""
    return any(
        header is not None and _INHABITANTS.search(header) and is_numeric(column.head(_ROWS))
        for header, column in zip(table.header, table.columns, strict=True)
    )
