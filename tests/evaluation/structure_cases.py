"""Records told by how they are put together: in one cell, line or page; and lists of members, pupils, tenants."""

import json
from collections.abc import Callable, Iterator, Sequence
from html import escape

from tests.evaluation.invented_people import Person, draw_people
from tests.evaluation.making_files import delimited, xlsx, xlsx_by_openpyxl
from tests.evaluation.workbooks import Case

_COUNT = 24
_SCRIPTS = ("latin", "german", "french")
_ROLES = {
    "latin": ("Pupil", "Tenant", "Inquilino", "Volunteer", "Inmate"),
    "german": ("Kursteilnehmer", "Bewohner", "Klient"),
    "french": ("Adhérent", "Locataire", "Bénévole"),
    "slavic": ("Uczestnik", "Lokator"),
    "cyrillic": ("Участник", "Получатель"),
    "turkish": ("Üye", "Kiracı"),
    "arabic": ("العضو", "المتطوع"),
    "hindi": ("सदस्य", "किरायेदार"),
    "japanese": ("会員", "受講者"),
    "vietnamese": ("Hội viên", "Người thuê"),
}
_LABELS = ("Persona", "Nac. el", "Tfno. de contacto")
"""Of which the last two are no words that usually head a column."""


def structure_cases() -> Iterator[Case]:
    """Every structure in three languages, every role, and the same structures with nobody in them."""
    for place, script in enumerate(_SCRIPTS):
        people = draw_people(_COUNT, seed=900 + place, tongue=script)
        yield from _in_cells(script, people)
        yield from _in_lines(script, people)
        yield from _on_pages(script, people)
        yield from _on_cards(script, people)
    for script, roles in _ROLES.items():
        for place, role in enumerate(roles):
            yield _roster(role, draw_people(_COUNT, seed=950 + place, tongue=script))
    yield from _nobody()


def _address(person: Person) -> str:
    return f"{person.postal_code} {person.city}"


def _in_cells(script: str, people: Sequence[Person]) -> Iterator[Case]:
    cells = [f"{p.name}, {p.street}, {_address(p)}, {p.phone}" for p in people]
    yield Case(f"{script}/contacts.csv", delimited([["Contact"], *([cell] for cell in cells)]), _COUNT)
    labels = [cell.replace(", ", "\n") for cell in cells]
    grid = [labels[start : start + 3] for start in range(0, _COUNT, 3)]
    yield Case(f"{script}/labels.xlsx", xlsx_by_openpyxl({"Labels": grid}), _COUNT)


def _in_lines(script: str, people: Sequence[Person]) -> Iterator[Case]:
    forms: dict[str, Callable[[Person], str]] = {
        "semicolons.txt": lambda p: f"{p.name}, {p.birth:%d.%m.%Y}, {p.phone}; ",
        "bullets.txt": lambda p: f"- {p.name} ({p.birth:%d.%m.%Y}) – {p.phone}\n",
        "numbered.txt": lambda p: f"{people.index(p) + 1}. {p.name}, {p.street}, {_address(p)}, {p.phone}\n",
    }
    for name, form in forms.items():
        yield Case(f"{script}/{name}", "".join(map(form, people)).strip(" ;").encode(), _COUNT)


def _on_pages(script: str, people: Sequence[Person]) -> Iterator[Case]:
    cards = "".join(
        f"<div class='c'><div>{escape(p.name)}</div><div>{p.birth:%d.%m.%Y}</div><div>{p.phone}</div></div>"
        for p in people
    )
    lists = "".join(
        f"<dl><dt>{_LABELS[0]}</dt><dd>{escape(p.name)}</dd><dt>{_LABELS[1]}</dt><dd>{p.birth:%d.%m.%Y}</dd></dl>"
        for p in people
    )
    for name, body in (("cards.html", cards), ("terms.html", lists)):
        yield Case(f"{script}/{name}", f"<html><title>x</title><body>{body}</body></html>".encode(), _COUNT)


def _on_cards(script: str, people: Sequence[Person]) -> Iterator[Case]:
    values = [(p.name, f"{p.birth:%d.%m.%Y}", p.phone) for p in people]
    cards = [row for record in values for row in (*map(list, zip(_LABELS, record, strict=True)), [None, None])]
    yield Case(f"{script}/forms.xlsx", xlsx({"Forms": cards}), _COUNT)
    lying = [[label, *(record[place] for record in values)] for place, label in enumerate(_LABELS)]
    yield Case(f"{script}/lying.xlsx", xlsx({"Lying": lying}), _COUNT)
    short = [list(_LABELS), *(list(record[: 2 + place % 2]) for place, record in enumerate(values))]
    yield Case(f"{script}/short_rows.csv", "\n".join(",".join(map(str, row)) for row in short).encode(), _COUNT)
    arrays = json.dumps([list(record) for record in values], ensure_ascii=False)
    yield Case(f"{script}/arrays.json", arrays.encode(), _COUNT)


def _roster(role: str, people: Sequence[Person]) -> Case:
    rows = [[place, p.name, f"{40 + place * 7 % 50}"] for place, p in enumerate(people, start=1)]
    return Case(f"roster {role}.xlsx", xlsx({"1": [["#", role, "Points due"], *rows]}), _COUNT)


def _nobody() -> Iterator[Case]:
    people = draw_people(40, seed=990)
    schools = [[f"{p.family} School", p.street, p.city, p.phone, p.name] for p in people]
    yield Case("schools with heads.csv", delimited([["School", "Street", "City", "Phone", "Principal"], *schools]), 0)
    scenes = [[f"26-{1000 + place}", "Burglary", p.street] for place, p in enumerate(people)]
    yield Case("scenes.csv", delimited([["Incident", "Offense", "Block address"], *scenes]), 0)
    parts = [f"- Gasket {place} ({place * 3} mm) – {place + 4}.50" for place in range(40)]
    yield Case("parts.txt", "\n".join(parts).encode(), 0)
    shops = [f"{p.family} & Sons Ltd, {p.street}, {p.city}, {p.phone}" for p in people]
    yield Case("shops.txt", "\n".join(f"{place}. {shop}" for place, shop in enumerate(shops, start=1)).encode(), 0)
    references = [
        f"{p.family}, {p.given[0]}. ({1980 + place}). On gaskets. Journal of Seals, {place}, 1–9."
        for place, p in enumerate(people)
    ]
    yield Case("references.txt", "\n".join(references).encode(), 0)
    works = [[f"Study {place}", p.name, 1900 + place] for place, p in enumerate(people)]
    yield Case("works.xlsx", xlsx({"1": [["Title", "Author", "Year"], *works]}), 0)
