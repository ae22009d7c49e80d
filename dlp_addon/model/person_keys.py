"""People as keyed hashes: what counting over several uploads needs, and nothing that says who they are."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class HashKey:
    """A secret for keyed hashes, as hex digits, and the name under which its hashes are kept."""

    id: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHashing:
    """How an inspection is to hash people.

    Attributes:
        keys: every one is applied, so that hashes made before and after a change of keys can be compared.
        most: people from which on no hashes are made, only that there are so many.
    """

    keys: tuple[HashKey, ...]
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonKeys:
    """The records of people in one upload under one key. Personal data: kept by the history of senders alone.

    Attributes:
        key: id of the key.
        records: one text for each different record: its kinds of attributes, and a keyed hash of each.
        at_least: people, where they are so many that no records are given; else 0.
    """

    key: str
    records: tuple[str, ...] = field(default=(), repr=False)
    at_least: int = 0
