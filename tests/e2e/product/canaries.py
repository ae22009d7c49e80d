"""Values of a person who does not exist, in every spelling under which they could come out again."""

import base64
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

CANARIES = {
    "given name": "Zyphoriane",
    "family name": "Quexolbardt",
    "number": "A219474836",
    "digits of the number": "219474836",
    "e-mail": "zyphoriane.quexolbardt@kvotrane.example",
    "birth date": "11/23/1957",
    "phone": "+1 202 555 0176",
    "street": "4417 Wexhollow Terrace",
}
_NUMBER_SPELLINGS = {"number with dashes": "219-474-836", "number with spaces": "219 474 836"}


def spell(canaries: Mapping[str, str]) -> dict[bytes, str]:
    """What to look for, each with what it is: texts in several charsets, base64 at every offset, hex, URL coding."""
    found: dict[bytes, str] = {}
    for name, text in {**canaries, **_NUMBER_SPELLINGS}.items():
        plain = text.encode()
        spellings = {
            "utf-8": [plain, text.upper().encode(), text.lower().encode()],
            "utf-16": [text.encode("utf-16-le"), text.encode("utf-16-be")],
            "base64": [*_in_base64(plain), *_in_base64(text.encode("utf-16-le"))],
            "hex": [plain.hex().encode(), plain.hex().upper().encode()],
            "url": [quote(text, safe="").encode(), quote(text).replace("%20", "+").encode()],
            "reversed": [plain[::-1]],
        }
        found |= {spelling: f"{name} in {kind}" for kind, several in spellings.items() for spelling in several}
    return found


def _in_base64(plain: bytes) -> Iterator[bytes]:
    """The characters that are the same whatever stands before and after, for each of three offsets."""
    for offset in range(3):
        encoded = base64.b64encode(b"\0" * offset + plain + b"\0" * 3)
        first = (offset * 8 + 5) // 6
        yield encoded[first : (offset + len(plain)) * 8 // 6]


def find_canaries(places: Iterable[tuple[str, bytes]], spellings: Mapping[bytes, str]) -> list[str]:
    """Where something was found, as `place: what`."""
    pattern = re.compile(b"|".join(re.escape(spelling) for spelling in sorted(spellings, key=len, reverse=True)))
    return [
        f"{place}: {spellings[match.group()]}: {content[max(match.start() - 60, 0) : match.end() + 20]!r}"
        for place, content in places
        for match in pattern.finditer(content)
    ]


def read_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every regular file below a folder, sealed content and keys aside, and every name as well."""
    for root, folders, names in os.walk(folder):
        for name in (*folders, *names):
            yield f"the name of {name!r}", os.fsencode(name)
        for name in names:
            path = Path(root, name)
            if path.suffix != ".age" and path.is_file() and not path.is_symlink():
                yield str(path.relative_to(folder)), path.read_bytes()
