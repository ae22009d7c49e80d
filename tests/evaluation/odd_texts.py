"""One list of people in the forms that text takes: dialects, drawn tables, labelled lines, records of programs."""

import json
from collections.abc import Iterator, Sequence

from tests.evaluation.making_files import delimited
from tests.evaluation.odd_sheets import COUNT, HEADER, PEOPLE, RECORDS
from tests.evaluation.workbooks import Case

_KEYS = ("a_number", "name", "dob", "nationality", "phone", "email", "city")
_TABLE = (HEADER, *RECORDS)
_OBJECTS = tuple(dict(zip(_KEYS, row, strict=True)) for row in RECORDS)
_WIDTHS = tuple(max(len(row[index]) for row in _TABLE) + 2 for index in range(len(HEADER)))


def text_cases() -> Iterator[Case]:
    """Every form as a file; `rows` is set where nothing but records may be in its tables."""
    for name, text, rows in (*_dialects(), *_drawn(), *_labelled(), *_programs(), *_marked_up()):
        yield Case(f"odd {name}", text.encode(), COUNT, rows=rows)


type _Form = tuple[str, str, int | None]


def _lines(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"


def _dialects() -> Iterator[_Form]:
    for name, mark in (("caret", "^"), ("bars", "||"), ("bar tilde bar", "|~|"), ("colons", "::"), ("blanks", " ; ")):
        yield f"{name}.txt", _lines([mark.join(row) for row in _TABLE]), COUNT
    yield "directive.csv", "sep=;\r\n" + delimited(_TABLE, ";").decode(), COUNT
    yield "comments.csv", "# export\n# host=db4\n" + delimited(_TABLE).decode(), COUNT
    yield "mixed ends.csv", "".join(",".join(row) + ("\r\n", "\n", "\r")[i % 3] for i, row in enumerate(_TABLE)), COUNT
    yield "inches.csv", _lines([",".join((*row, 'called "ok" 5" pipe')) for row in _TABLE]), COUNT
    yield "trailing marks.csv", _lines([",".join(row) + ",,," for row in _TABLE]), COUNT
    yield "blank lines.csv", "\n\n".join(",".join(row) for row in _TABLE), COUNT
    yield "title.csv", "Custody roster\nAs of 28 November 2022\n\n" + delimited(_TABLE).decode() + "\nTotal,120\n", None
    staff = [
        ("Employee No.", "Surname", "First name", "Salary"),
        *((p.number, p.family, p.given, p.salary) for p in PEOPLE[60:]),
    ]
    yield "two tables.csv", delimited(_TABLE[:61]).decode() + "\n" + delimited(staff).decode(), COUNT


def _drawn() -> Iterator[_Form]:
    yield "fixed.txt", _lines([_padded(row) for row in _TABLE]), COUNT
    rule = " ".join("-" * (width - 1) for width in _WIDTHS)
    yield "underlined.txt", _lines([_padded(HEADER), rule, *map(_padded, RECORDS)]), COUNT
    barred = [_barred(row, "|") for row in _TABLE]
    yield "markdown.md", _lines(["# Roster", "", barred[0], "|---" * 7 + "|", *barred[1:]]), None
    yield "jira.txt", _lines(["||" + "||".join(HEADER) + "||", *barred[1:]]), COUNT
    frame = "+" + "+".join("-" * width for width in _WIDTHS) + "+"
    yield "client.txt", _lines([frame, barred[0], frame, *barred[1:], frame, "120 rows in set (0.01 sec)"]), None
    yield (
        "grid.rst",
        _lines([frame, barred[0], frame.replace("-", "="), *(x for b in barred[1:] for x in (b, frame))]),
        COUNT,
    )
    yield "box.txt", _lines(["┌───┬───┐", *(_barred(row, "│") for row in _TABLE), "└───┴───┘"]), COUNT
    wiki = [x for row in RECORDS for x in ("|-", "| " + " || ".join(row))]
    yield "wiki.txt", _lines(['{| class="wikitable"', "|-", "! " + " !! ".join(HEADER), *wiki, "|}"]), COUNT


def _padded(row: Sequence[str]) -> str:
    return "".join(cell.ljust(width) for cell, width in zip(row, _WIDTHS, strict=True)).rstrip()


def _barred(row: Sequence[str], bar: str) -> str:
    return bar + bar.join(f" {cell.ljust(width - 1)}" for cell, width in zip(row, _WIDTHS, strict=True)) + bar


def _labelled() -> Iterator[_Form]:
    vertical = (x for i, row in enumerate(RECORDS) for x in (f"**** {i + 1}. row ****", *_fields(HEADER, row, ": ")))
    yield "vertical.txt", _lines(list(vertical)), COUNT
    expanded = (x for i, row in enumerate(RECORDS) for x in (f"-[ RECORD {i} ]--", *_fields(HEADER, row, " | ")))
    yield "expanded.txt", _lines(list(expanded)), COUNT
    yield (
        "people.ini",
        _lines([x for i, row in enumerate(RECORDS) for x in (f"[p{i}]", *_fields(_KEYS, row, " = "))]),
        COUNT,
    )
    yield "people.yaml", _lines(["people:", *(x for row in RECORDS for x in _yaml(row))]), COUNT
    pairs = [f'level=info name="{o["name"]}" dob={o["dob"]} a_number={o["a_number"]}' for o in _OBJECTS]
    yield "people.log", _lines(pairs), COUNT
    blocks = ("\n".join((row[1], f"Born {row[2]}", row[0], row[4])) for row in RECORDS)
    yield "blocks.txt", "\n\n".join(blocks), COUNT
    yield "sentences.txt", _lines([f"{i}. {r[1]} ({r[2]}), {r[0]}, {r[4]}" for i, r in enumerate(RECORDS)]), None


def _fields(names: Sequence[str], row: Sequence[str], mark: str) -> list[str]:
    return [f"{name.rjust(14)}{mark}{cell}" for name, cell in zip(names, row, strict=True)]


def _yaml(row: Sequence[str]) -> list[str]:
    first, *others = (f'{name}: "{cell}"' for name, cell in zip(_KEYS[:5], row, strict=False))
    return [f"  - {first}", *(f"    {other}" for other in others)]


def _programs() -> Iterator[_Form]:
    yield "columns.json", json.dumps({key: {str(i): o[key] for i, o in enumerate(_OBJECTS)} for key in _KEYS}), COUNT
    yield "keyed.json", json.dumps({o["a_number"]: {k: o[k] for k in _KEYS[1:]} for o in _OBJECTS}), COUNT
    yield "call.js", f"callback({json.dumps(_OBJECTS)});\n", COUNT
    yield "literal.txt", repr([*_OBJECTS]), COUNT
    loose = ",\n".join("{" + ", ".join(f"{k}: '{o[k]}'" for k in _KEYS) + ",}" for o in _OBJECTS)
    yield "loose.json5", f"[\n{loose},\n]\n", COUNT
    answers = [{"fields": [{"name": k, "value": o[k]} for k in _KEYS]} for o in _OBJECTS]
    yield "answers.json", json.dumps(answers), COUNT


def _marked_up() -> Iterator[_Form]:
    attributes = ("<p " + " ".join(f'{key}="{o[key]}"' for key in _KEYS) + "/>" for o in _OBJECTS)
    yield "attributes.xml", "<people>" + "".join(attributes) + "</people>", COUNT
    named = ("<row>" + "".join(f'<field name="{k}">{o[k]}</field>' for k in _KEYS) + "</row>" for o in _OBJECTS)
    yield "named.xml", "<rows>" + "".join(named) + "</rows>", COUNT
    cards = ("".join(f"<tr><th>{h}</th><td>{c}</td></tr>" for h, c in zip(HEADER, row, strict=True)) for row in RECORDS)
    yield "cards.html", "".join(f"<table>{card}</table>" for card in cards), COUNT
    terms = ("".join(f"<dt>{h}</dt><dd>{c}</dd>" for h, c in zip(HEADER, row, strict=True)) for row in RECORDS)
    yield "terms.html", "".join(f"<dl>{term}</dl>" for term in terms), COUNT
