"""People inside free text: numbers of persons in sentences, names with telephones in notes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import polars as pl

from dlp_addon.classification.counting.people import EMAIL, NAME, PHONE, id_column
from dlp_addon.classification.identifiers import EMAILS, PHONES, is_government_id
from dlp_addon.classification.mailboxes import is_personal_mailbox
from dlp_addon.classification.normal_forms.normalization import normal_keys
from dlp_addon.model.column import ColumnTyping

_ROW = "row"
_VALUE = "value"


@dataclass(frozen=True, slots=True)
class EmbeddedRecords:
    """People inside texts.

    Attributes:
        has_person: Boolean, one a table row.
        frame: keys of those people, as `count_people` takes them.
    """

    has_person: pl.Series
    frame: pl.DataFrame = field(repr=False)


def embedded_values(typings: Sequence[ColumnTyping]) -> dict[str, pl.DataFrame]:
    """By entity type, every value found inside texts of a table (`value`) with its row (`row`)."""
    found: dict[str, list[pl.DataFrame]] = {}
    for typing in typings:
        for entity_type, values in typing.embedded:
            rows = values.alias(_VALUE).to_frame().with_row_index(_ROW).drop_nulls()
            if not rows.is_empty():
                found.setdefault(entity_type, []).append(_one_a_row(rows))
    return {entity_type: pl.concat(frames).unique(maintain_order=True) for entity_type, frames in found.items()}


def _one_a_row(rows: pl.DataFrame) -> pl.DataFrame:
    if rows[_VALUE].dtype == pl.String:
        return rows
    return rows.explode(_VALUE).drop_nulls()


def find_embedded(typings: Sequence[ColumnTyping], keys: pl.DataFrame, is_person: pl.Series) -> EmbeddedRecords:
    """People inside the texts of a table's rows.

    The first number of a type in a row that describes a person without such a number is that person's. Every other
    number is one more person, and so is a name with a contact, or a personal e-mail address, in a row that describes
    nobody. Where such a row has one number of each type and one contact, they are of one person.
    """
    values = embedded_values(typings)
    frames = [_numbers(kind, rows, keys, is_person) for kind, rows in values.items() if _tells_people(kind)]
    frame = _join_lone(pl.concat(frames, how="diagonal") if frames else None, _contacts(values, is_person))
    rows = pl.Series(range(len(is_person)), dtype=pl.UInt32)
    return EmbeddedRecords(rows.is_in(frame[_ROW].unique().implode()), frame.drop(_ROW))


def _join_lone(numbers: pl.DataFrame | None, contacts: pl.DataFrame) -> pl.DataFrame:
    """Numbers and contacts together; those of rows that have no second number of a type, or contact, as one record."""
    if numbers is None:
        return contacts
    ids = [column for column in numbers.columns if column != _ROW]
    lone = numbers.group_by(_ROW).agg(pl.col(ids).drop_nulls().n_unique()).filter(pl.all_horizontal(pl.col(ids) <= 1))
    once = contacts.group_by(_ROW).len().filter(pl.col("len") == 1)
    joined_rows = lone.select(_ROW).join(once, on=_ROW, how="semi")
    merged = numbers.join(joined_rows, on=_ROW, how="semi").group_by(_ROW).agg(pl.col(ids).drop_nulls().first())
    joined = merged.join(contacts.select(_ROW, *(set(contacts.columns) - {_ROW, *ids})), on=_ROW)
    rest = [frame.join(joined_rows, on=_ROW, how="anti") for frame in (numbers, contacts)]
    return pl.concat([joined, *rest], how="diagonal")


def _tells_people(entity_type: str) -> bool:
    return is_government_id(entity_type) or entity_type == "CREDIT_CARD"


def _numbers(entity_type: str, rows: pl.DataFrame, keys: pl.DataFrame, is_person: pl.Series) -> pl.DataFrame:
    """Records of numbers found; with the row's own keys where the number completes its record."""
    column = id_column(entity_type)
    found = rows.select(_ROW, normal_keys(entity_type, rows[_VALUE]).alias(column)).drop_nulls()
    own = keys.with_columns(is_person.alias("person")).with_row_index(_ROW)
    if column in own.columns:
        known = own.select(_ROW, pl.col(column).alias("own"))
        found = found.join(known, on=_ROW, how="left")
        return found.filter(pl.col("own").ne_missing(pl.col(column))).drop("own")
    first = found.group_by(_ROW).agg(pl.col(column).min())
    completed = first.join(own.filter("person").drop("person"), on=_ROW)
    rest = found.join(completed.select(_ROW, column), on=[_ROW, column], how="anti")
    return pl.concat([completed, rest], how="diagonal")


def _contacts(values: dict[str, pl.DataFrame], is_person: pl.Series) -> pl.DataFrame:
    """In rows that describe nobody otherwise: names with a contact, and personal e-mail addresses.

    Where most rows with a telephone name somebody, the other telephones count too: rare names are not all found.
    """
    emails = _keys(values, EMAILS, EMAIL, personal=True)
    phones = _keys(values, PHONES, PHONE, personal=False)
    names = _keys(values, ("PERSON",), NAME, personal=False)
    named = names.join(_first_a_row(emails), on=_ROW, how="left").join(_first_a_row(phones), on=_ROW, how="left")
    named = named.filter(pl.col(EMAIL).is_not_null() | pl.col(PHONE).is_not_null())
    alone = [emails.join(named.select(_ROW), on=_ROW, how="anti")]
    if 2 * named.filter(pl.col(PHONE).is_not_null())[_ROW].n_unique() > phones[_ROW].n_unique():
        alone.append(phones.join(pl.concat([named.select(_ROW), emails.select(_ROW)]), on=_ROW, how="anti"))
    frame = pl.concat([named, *alone], how="diagonal")
    others = is_person.alias("person").to_frame().with_row_index(_ROW).filter(~pl.col("person")).select(_ROW)
    return frame.join(others, on=_ROW, how="semi")


def _first_a_row(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.unique(subset=_ROW, keep="first", maintain_order=True)


def _keys(values: dict[str, pl.DataFrame], kinds: Sequence[str], column: str, *, personal: bool) -> pl.DataFrame:
    frames = [pl.DataFrame(schema={_ROW: pl.UInt32, column: pl.UInt64})]
    for kind in kinds:
        if kind in values:
            rows = values[kind].filter(is_personal_mailbox(_VALUE)) if personal else values[kind]
            frames.append(rows.select(_ROW, normal_keys(kind, rows[_VALUE]).alias(column)).drop_nulls())
    return pl.concat(frames)
