"""People as keyed hashes, so that they can be counted over several uploads and guessed from none.

The rule of `dlp_addon.classification.counting.people` only asks which keys are equal. It counts as well over keys
that were replaced, each by a keyed hash of it: HMAC-SHA-256 (RFC 2104), cut to 64 bits, which no two of a million
people share.
"""

import hmac
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote, unquote

import numpy as np
import polars as pl

from dlp_addon.classification.counting.people import count_people
from dlp_addon.model.person_keys import HashKey, PersonHashing, PersonKeys

MAX_RECORDS = 20_000
"""Different records of one upload; where few people have more, the upload counts as one of too many."""
_HASH_BYTES = 8
_PARTS = "|"
_COLUMNS = ","


def hash_people(frames: Sequence[pl.DataFrame], people: int, hashing: PersonHashing) -> tuple[PersonKeys, ...]:
    """The records of `frames`, as `count_people` takes them, under every key; `people` is what it counts in them."""
    distinct = [frame.unique() for frame in frames]
    if people > hashing.most or sum(map(len, distinct)) > MAX_RECORDS:
        return hash_too_many(people, hashing)
    return tuple(_hash_under(key, distinct) for key in hashing.keys)


def hash_too_many(people: int, hashing: PersonHashing) -> tuple[PersonKeys, ...]:
    """What stands for more records than are kept."""
    many = max(people, hashing.most + 1)
    return tuple(PersonKeys(key=key.id, at_least=many) for key in hashing.keys)


def count_hashed_people(records: Iterable[str]) -> int:
    """Different people in records that were made under one key."""
    by_columns: dict[str, list[str]] = {}
    for record in records:
        columns, _, hashes = record.partition(_PARTS)
        by_columns.setdefault(columns, []).append(hashes)
    return count_people([_frame(columns.split(_COLUMNS), hashes) for columns, hashes in by_columns.items()])


def _hash_under(key: HashKey, frames: Sequence[pl.DataFrame]) -> PersonKeys:
    secret = bytes.fromhex(key.secret)
    records = {record for frame in frames for record in _hash_records(secret, frame)}
    return PersonKeys(key=key.id, records=tuple(sorted(records)))


def _hash_records(secret: bytes, frame: pl.DataFrame) -> Iterator[str]:
    columns = sorted(frame.columns)
    for row in frame.select(columns).iter_rows():
        known = [(column, value) for column, value in zip(columns, row, strict=True) if value is not None]
        if known:
            hashes = "".join(_hash(secret, column, value) for column, value in known)
            # Admins name entity types, and so columns, as they like.
            yield f"{_COLUMNS.join(quote(column) for column, _ in known)}{_PARTS}{hashes}"


def _hash(secret: bytes, column: str, value: int) -> str:
    message = column.encode() + b"\0" + value.to_bytes(_HASH_BYTES)
    return hmac.digest(secret, message, "sha256")[:_HASH_BYTES].hex()


def _frame(columns: Sequence[str], hashes: Sequence[str]) -> pl.DataFrame:
    keys = np.frombuffer(bytes.fromhex("".join(hashes)), dtype=">u8").reshape(len(hashes), len(columns))
    native = keys.astype(np.uint64)
    return pl.DataFrame({unquote(column): native[:, index] for index, column in enumerate(columns)})
