"""Tables that look personal to a pattern matcher and disclose nobody."""

import random
from collections.abc import Iterator

from tests.evaluation.invented_people import COUNTRIES, FACILITIES, NAMES, draw_people
from tests.evaluation.making_files import Cell, delimited, xlsx
from tests.evaluation.workbooks import Case

_NOTHING: frozenset[str | None] = frozenset({None})
_GOODS = [
    "Torque",
    "Wrench",
    "Gasket",
    "Bearing",
    "Flange",
    "Coupling",
    "Impeller",
    "Solenoid",
    "Manifold",
    "Bushing",
    "Grommet",
    "Sprocket",
]
_FIRMS = (
    "Northwind Traders|Acme Hydraulics GmbH|Larsen & Sons Ltd|Banco del Sur S.A.|Kowalski Logistics|Tanaka Steel K.K."
)


def benign_cases() -> Iterator[Case]:
    """Counts, goods, firms, places, words, templates, works and their makers."""
    yield from (_by_nationality(), _by_month(), _by_age_group(), _prices(), _orders(), _firms(), _schools(), _places())
    yield from (
        _given_names(),
        _template(),
        _players(),
        _books(),
        _films(),
        _sensors(),
        _stores(),
        _parts(),
        _offices(),
    )
    yield from (_offenses(), _survey(), _streets())


def _case(name: str, header: list[str], rows: list[list[Cell]], *, indifferent: bool = True) -> Case:
    columns = dict.fromkeys(header, _NOTHING) if indifferent else {}
    content = delimited([header, *rows]) if name.endswith(".csv") else xlsx({"Sheet1": [header, *rows]})
    return Case(name, content, 0, columns)


def _by_nationality() -> Case:
    chance = random.Random(1)
    header = ["Nationality", "Male", "Female", "Under 18", "Total"]
    rows: list[list[Cell]] = [[c, *(chance.randrange(900) for _ in range(4))] for c in COUNTRIES * 12]
    return _case("by nationality.xlsx", header, [*rows, ["Total", 1, 2, 3, 4]], indifferent=False)


def _by_month() -> Case:
    chance = random.Random(2)
    header = ["Detention Facility", *(f"2024-{month:02d}" for month in range(1, 13))]
    rows: list[list[Cell]] = [[f, *(chance.randrange(1500) for _ in range(12))] for f in FACILITIES * 30]
    return _case("detention statistics.xlsx", header, rows, indifferent=False)


def _by_age_group() -> Case:
    chance = random.Random(3)
    header = ["Age group", "Gender", "Country of birth", "Cases", "Median days"]
    rows: list[list[Cell]] = [
        [age, sex, country, chance.randrange(4000), chance.randrange(300)]
        for age in ("0-17", "18-34", "35-64", "65+")
        for sex in "FM"
        for country in COUNTRIES * 3
    ]
    return _case("outcomes.csv", header, rows, indifferent=False)


def _prices() -> Case:
    header = ["Name", "SKU", "Price", "Stock"]
    rows: list[list[Cell]] = [[f"{a} {b}", f"{i:09d}", 3.5 + i, i % 40] for i, (a, b) in enumerate(_pairs(_GOODS))]
    return _case("price list.xlsx", header, rows)


def _orders() -> Case:
    chance = random.Random(4)
    header = ["Order ID", "Invoice", "Product", "Quantity", "Amount"]
    rows: list[list[Cell]] = [
        [
            chance.randrange(10**8, 10**9),
            f"{chance.randrange(100, 700)}-{i % 90 + 10}-{1000 + i}",
            chance.choice(_GOODS),
            2,
            9.9,
        ]
        for i in range(400)
    ]
    return _case("orders.csv", header, rows)


def _firms() -> Case:
    header = ["Company name", "Registered office", "Phone", "Email", "VAT"]
    firms = _FIRMS.split("|")
    rows: list[list[Cell]] = [
        [
            f"{firms[i % 6]} {i}",
            f"{i + 1} Harbour Road",
            f"+1 (312) 555-{1000 + i}",
            f"info@firm{i}.example",
            f"GB{i:09d}",
        ]
        for i in range(160)
    ]
    return _case("suppliers.xlsx", header, rows, indifferent=False)


def _schools() -> Case:
    header = ["School", "District", "Enrollment", "Lunch share"]
    rows: list[list[Cell]] = [
        [f"{p.name} {('Elementary', 'High School', 'Middle School')[i % 3]}", i % 30, 300 + i, 0.4]
        for i, p in enumerate(draw_people(240, seed=201))
    ]
    return _case("schools.csv", header, rows)


def _places() -> Case:
    header = ["name", "admin1", "population", "lat", "lon", "elevation"]
    families = NAMES["latin"][1].split(" ")
    rows: list[list[Cell]] = [
        [f"San {f} {i}", "Jalisco", 1000 + i, 20.1, -103.4, 1500] for i, f in enumerate(families * 8)
    ]
    return _case("gazetteer.csv", header, rows, indifferent=False)


def _given_names() -> Case:
    words = [word for tongue in ("latin", "german", "french", "slavic") for word in NAMES[tongue][0].split(" ")]
    return _case(
        "baby names.csv",
        ["name", "gender", "count"],
        [[w, "FM"[i % 2], 10 * i] for i, w in enumerate(words * 2)],
        indifferent=False,
    )


def _template() -> Case:
    header = ["First name", "Last name", "Date of birth", "SSN", "Email", "Phone"]
    return _case("intake template.xlsx", header, [[] for _ in range(40)], indifferent=False)


def _players() -> Case:
    header = ["Player", "Team", "Pos", "Age", "Nationality", "Goals", "Assists", "Minutes"]
    rows: list[list[Cell]] = [
        [p.name, p.city, "FW", 20 + i % 15, p.country, i % 20, i % 9, i * 7]
        for i, p in enumerate(draw_people(300, seed=202))
    ]
    return _case("season stats.csv", header, rows, indifferent=False)


def _books() -> Case:
    header = ["ISBN", "Title", "Author", "Year", "Publisher"]
    rows: list[list[Cell]] = [
        [f"978{p.number:010d}", f"The {p.city} Letters {i}", p.name, 1990 + i % 30, "Harbor Press"]
        for i, p in enumerate(draw_people(260, seed=203))
    ]
    return _case("catalog.csv", header, rows, indifferent=False)


def _films() -> Case:
    header = ["Movie", "Director", "Lead actor", "Genre", "Rating", "Gross"]
    rows: list[list[Cell]] = [
        [f"{p.city} {i}", p.name, p.last_first.title(), "Drama", 7.1, 10**6 + i]
        for i, p in enumerate(draw_people(220, seed=204))
    ]
    return _case("films.xlsx", header, rows, indifferent=False)


def _sensors() -> Case:
    header = ["timestamp", "sensor_id", "temperature", "humidity"]
    return _case(
        "sensors.csv", header, [[f"2024-01-{i % 28 + 1:02d}T00:00:00", 100200300 + i, 20.5, 40] for i in range(500)]
    )


def _stores() -> Case:
    header = ["Store", "Address", "City", "Phone", "Opening hours"]
    rows: list[list[Cell]] = [
        [f"Supermarket #{i}", p.street, p.city, p.phone, "9-20"] for i, p in enumerate(draw_people(180, seed=205))
    ]
    return _case("stores.csv", header, rows, indifferent=False)


def _parts() -> Case:
    header = ["Part number", "Serial no.", "Description", "Weight"]
    rows: list[list[Cell]] = [
        [f"A{i:08d}", f"{i:03d}-{i % 90 + 10}-{1000 + i}", f"{a} {b}", i / 7] for i, (a, b) in enumerate(_pairs(_GOODS))
    ]
    return _case("parts.xlsx", header, rows)


def _offices() -> Case:
    header = ["Agency", "Office", "Main phone", "Mailbox", "Street", "ZIP"]
    rows: list[list[Cell]] = [
        [f"Department of {p.city}", f"Field office {i}", p.phone, f"office{i}@agency.example", p.street, p.postal_code]
        for i, p in enumerate(draw_people(150, seed=206))
    ]
    return _case("field offices.csv", header, rows, indifferent=False)


def _offenses() -> Case:
    header = ["Offense", "County", "Arrests", "Convictions"]
    rows: list[list[Cell]] = [
        [o, c, i, i // 2] for o in ("Burglary", "Fraud", "Assault") for i, c in enumerate(COUNTRIES * 6)
    ]
    return _case("offenses.csv", header, rows, indifferent=False)


def _survey() -> Case:
    header = ["RespondentID", "Age", "Gender", "How often do you travel?", "Income band"]
    rows: list[list[Cell]] = [[3_000_000_000 + i * 17, "30-44", "Female", "Often", "$25k-$50k"] for i in range(350)]
    return _case("survey.csv", header, rows, indifferent=False)


def _streets() -> Case:
    header = ["Street", "Named after", "Length m"]
    rows: list[list[Cell]] = [[f"{p.family} Road", p.city, 120 + i] for i, p in enumerate(draw_people(170, seed=207))]
    return _case("streets.csv", header, rows, indifferent=False)


def _pairs(words: list[str]) -> list[tuple[str, str]]:
    return [(one, two) for one in words for two in words if one != two]
