"""Names of people in sentences that hold a telephone or a mailbox: notes of calls, visits and requests."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import polars as pl

from dlp_addon.classification.evidence.name_evidence import MODEL
from dlp_addon.classification.identifiers import EMAILS, PHONES
from dlp_addon.classification.names.name_words import load_name_words
from dlp_addon.classification.names.organization_terms import is_organization
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table

WORDS = load_name_words()
"""Never changes; loaded with the module, so that a forked worker has it."""
_CAPITALIZED = r"\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*"
_PARTICLE = r"(?:(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|bin|ben|al|el|ter|y) ){0,2}"
_NAME = rf"(?:{_CAPITALIZED} (?:\p{{Lu}}\. )?{_PARTICLE}){{1,3}}{_CAPITALIZED}"
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.-])*")
_MAX_CHARACTERS = 2_000
"""Of a text that are searched: longer ones are documents, not notes."""
_LIKELY, _CERTAIN = 0.5, 0.75


def add_sentence_names(table: Table, typings: Sequence[ColumnTyping]) -> tuple[ColumnTyping, ...] | None:
    """The typings with the first name of a person in each text that holds a contact, as embedded `PERSON`.

    None where no text has one.
    """
    named = tuple(_add_names(typing, table.columns[typing.index]) for typing in typings)
    return named if any(one is not typing for one, typing in zip(named, typings, strict=True)) else None


def _add_names(typing: ColumnTyping, texts: pl.Series) -> ColumnTyping:
    contacts = [values for kind, values in typing.embedded if kind in PHONES or kind in EMAILS]
    if not contacts:
        return typing
    frame = pl.DataFrame({"text": texts, **{str(place): values for place, values in enumerate(contacts)}})
    has_contact = pl.any_horizontal(pl.col(str(place)).is_not_null() for place in range(len(contacts)))
    searched = pl.col("text").str.slice(0, _MAX_CHARACTERS).str.replace_all(r"\s+", " ")
    rows = frame.select(pl.when(has_contact).then(searched.str.extract_all(_NAME)).alias("groups"))["groups"]
    different = rows.explode().drop_nulls().unique().to_list()
    names = dict(zip(different, _names(different), strict=True))
    firsts = [None if row is None else _first(names, row) for row in rows.to_list()]
    if not any(firsts):
        return typing
    return replace(typing, embedded=(*typing.embedded, ("PERSON", pl.Series(firsts, dtype=pl.List(pl.String)))))


def _first(names: Mapping[str, str | None], groups: Sequence[str]) -> list[str] | None:
    return next(([name] for group in groups if (name := names[group]) is not None), None)


def _names(groups: Sequence[str]) -> list[str | None]:
    """Of each group of words with capitals the name in it, without the words around it that only begin a sentence."""
    candidates = [_candidate(group) for group in groups]
    known = [candidate for candidate in candidates if candidate is not None]
    likely = dict(zip(known, MODEL.probabilities(known)[:, 0].tolist() if known else [], strict=True))
    return [
        candidate
        if candidate is not None and likely[candidate] >= _needed(candidate) and not is_organization(candidate)
        else None
        for candidate in candidates
    ]


def _candidate(group: str) -> str | None:
    """From the first word that is known as a name on, with the one before where it is the last; None without any."""
    words = _WORD.findall(group)
    known = [place for place, word in enumerate(words) if _is_known(word)]
    if not known:
        return None
    first = known[0] if known[0] < len(words) - 1 else known[0] - 1
    return " ".join(words[first:])


def _needed(candidate: str) -> float:
    """How likely a name has to be: less where all of its words with capitals are known as names."""
    words = [word for word in _WORD.findall(candidate) if word[0].isupper() and not word.endswith(".")]
    return _LIKELY if all(map(_is_known, words)) else _CERTAIN


def _is_known(word: str) -> bool:
    return any(map(WORDS.is_name, word.split("-")))
