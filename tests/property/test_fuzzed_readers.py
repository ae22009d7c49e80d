import random

import pytest

from tests.property.fuzz.engine import mutate
from tests.property.fuzz.readers import READERS, read
from tests.property.fuzz.seeds import regressions, seeds


def test_every_reader_has_seeds() -> None:
    """Fuzzing starts from well-formed input of each reader."""
    assert set(seeds()) == set(READERS)


@pytest.mark.parametrize("name", sorted(set(READERS) - {"file"}))
def test_damaged_input_is_read_or_named(name: str) -> None:
    """Seeds, and seeds damaged in a hundred ways, are read or named as unscannable: nothing else is raised."""
    chance = random.Random(name)
    inputs = seeds()[name]
    outcomes = [read(name, content) for content in inputs]
    for _ in range(100):
        content = bytearray(b"x" + chance.choice(inputs))
        mutate(content, chance, b"x" + chance.choice(inputs))
        outcomes.append(read(name, bytes(content[1:])))

    assert len(outcomes) == 100 + len(inputs)


def test_damaged_files_are_read_or_named() -> None:
    """A short run of what `make fuzz` does with whole files: each gives tables or a reason."""
    chance = random.Random(20_221_128)
    inputs = [b"x" + content for content in seeds()["file"]]
    outcomes = []
    for content in inputs * 4:
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 6)):
            mutate(damaged, chance, chance.choice(inputs))
        outcomes.append(read("file", bytes(damaged[1:])))

    assert len(outcomes) == len(inputs) * 4


def test_what_broke_once_is_read_or_named() -> None:
    """Every input that fuzzing found stays harmless."""
    outcomes = [read(name, content) for name, content in regressions()]

    assert len(outcomes) == len(list(regressions()))
