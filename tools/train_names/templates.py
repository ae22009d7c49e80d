"""How names and things are written in tables."""

import random
import string
from collections.abc import Sequence

STATUSES = (
    "Active|Inactive|Pending|Closed|Open|Approved|Denied|Granted|Released|Detained|Completed|In progress|Cancelled|Yes"
    "|No|True|False|New|Used|High|Medium|Low|Male|Female|Single|Married|Divorced|Widowed|Full time|Part time|Paid"
    "|Unpaid|Shipped|Delivered|Returned|Passed|Failed|Good|Fair|Poor|Excellent|Manager|Director|Nurse|Teacher|Engineer"
    "|Sales|Marketing|Finance|Human Resources|Operations|Engineering|Total|Grand Total|North|South|East|West|Central"
    "|Spring|Summer|Autumn|Winter|Small|Large|Red|Green|Blue|Black|White|Catholic|Muslim|Hindu|Buddhist|Jewish"
    "|Mexican|Guatemalan|American|German|French|Chinese|Indian|Democrat|Republican|Independent|Asylum|Removal|Bond"
    "|Credit hearing|Detained docket|Order of removal|Diabetes|Hypertension|Asthma|Influenza|Breast cancer"
).split("|")

_COMPANY = ("{l} & Sons", "{l} Inc.", "{l} LLC", "{l}, {g} & Co", "{l} Law Group", "{l} Construction", "{l} Foundation")
_INSTITUTION = (
    "{} Elementary School", "{} High School", "{} Middle School", "{} University", "University of {}", "{} Hospital",
    "{} Medical Center", "{} County Jail", "{} Detention Center", "{} Processing Center", "{} Public Library", "{} Park",
    "Bank of {}", "{} Police Department", "{} Airport", "City of {}", "{} FC", "{} Chamber of Commerce", "{} Museum",
    "Universidad de {}", "Hospital {}", "Colegio {}", "Lycée {}", "Collège {}", "Gymnasium {}", "Stadt {}", "IES {}",
    "{} Branch", "{} Field Office", "{} Health Department", "{} School District", "{} Church", "Diocese of {}",
)  # fmt: skip
_MEMORIAL = ("{g} {l} Elementary School", "{g} {l} High School", "{g} {l} Library", "{l} Hall", "St. {g} Church",
    "{l} Middle School", "{g} {l} Foundation", "Colegio {g} {l}", "{l} University", "Escuela {g} {l}", "{l} Park")  # fmt: skip
_STREETS = "St|Street|Ave|Avenue|Road|Rd|Lane|Drive|Dr|Blvd|Court|Way|Place|Terrace|Circle|Hwy".split("|")
_NAME_FORMS = (
    ("{g} {l}", 6), ("{l}, {g}", 3), ("{l}, {g} {i}.", 1), ("{g} {i}. {l}", 1), ("{l} {g}", 2), ("{g} {m} {l}", 1),
    ("{l}, {g} {m}", 1), ("{i}. {l}", 0.5), ("{g} {l}-{l2}", 0.3), ("{g} {l} {l2}", 1), ("{g} {l} Jr.", 0.2),
    ("Dr. {g} {l}", 0.2), ("{g}, {l}", 0.2), ("{l} {i}", 0.2), ("{l},{g}", 0.4), ("Mrs. {g} {l}", 0.2), ("{g} {i} {l}", 0.4),
)  # fmt: skip


def recased(text: str, source: random.Random) -> str:
    """As it is, in capitals, in lower case, or without accents."""
    draw = source.random()
    if draw < 0.2:
        return text.upper()
    return text.lower() if draw < 0.28 else text


def full_name(given: str, family: str, middle: str, source: random.Random, *, unspaced: bool) -> str:
    """Both names in one of the orders that tables have."""
    if unspaced and source.random() < 0.8:
        return f"{family}{given}" if source.random() < 0.8 else f"{family} {given}"
    forms, weights = zip(*_NAME_FORMS, strict=True)
    form = source.choices(forms, weights)[0]
    return recased(form.format(g=given, l=family, m=middle, i=given[0], l2=family[::-1].title()[:6]), source)


def named_after(given: str, family: str, source: random.Random) -> str:
    """A school, church or company that bears a person's name."""
    return source.choice(_MEMORIAL + _COMPANY).format(g=given, l=family)


def institution(place: str, source: random.Random) -> str:
    """An institution that bears a place's name."""
    return source.choice(_INSTITUTION).format(place)


def street(name: str, source: random.Random) -> str:
    """A street address that bears a person's name."""
    number = f"{source.randint(1, 9999)} " if source.random() < 0.8 else ""
    unit = source.choice(["", "", "", f" Apt {source.randint(1, 99)}", f", #{source.randint(1, 40)}"])
    return f"{number}{name} {source.choice(_STREETS)}{unit}"


def phrase(common: Sequence[str], words: Sequence[str], source: random.Random) -> str:
    """Titles, products, categories: words that belong to no name."""
    count = source.choice([1, 2, 2, 2, 3, 3, 4])
    parts = [source.choice(common if source.random() < 0.75 else words) for _ in range(count)]
    form = source.random()
    if form < 0.15:
        parts.insert(0, "the")
    if form > 0.85 and count > 1:
        parts.insert(1, source.choice(["of", "and", "the", "in", "for", "&", "with", "to"]))
    text = " ".join(parts)
    if source.random() < 0.1:
        text += f" {source.randint(1, 2000)}"
    return text.title() if source.random() < 0.55 else recased(text.capitalize(), source)


def code(source: random.Random) -> str:
    """A code of letters and digits."""
    return "".join(source.choice(string.ascii_uppercase + string.digits + "-") for _ in range(source.randint(2, 10)))
