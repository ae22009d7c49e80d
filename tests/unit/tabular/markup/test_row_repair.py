from xml.parsers import expat

import pytest

from dlp_addon.tabular.markup.row_repair import RowVocabulary, is_document, repair_rows

VOCABULARY = RowVocabulary(row="row", containers=("sheet", "cells"), head=b"<sheet><cells>")
ROWS = b"".join(b"<row n='%d'><c>%d</c></row>" % (number, number) for number in range(5))
WHOLE = b"<sheet><cells>" + ROWS + b"</cells><tail/></sheet>"


def repaired(text: bytes, step: int = 7) -> bytes:
    return b"".join(repair_rows((text[at : at + step] for at in range(0, len(text), step)), VOCABULARY))


@pytest.mark.parametrize("step", [1, 7, 1000])
def test_a_sound_part_stays_as_it_is(step: int) -> None:
    """However it is cut into chunks, well-formed XML is handed on unchanged."""
    assert repaired(WHOLE, step) == WHOLE
    assert repaired(b"<sheet/>", step) == b"<sheet/>"


@pytest.mark.parametrize("end", range(len(WHOLE)))
def test_a_cut_part_keeps_its_whole_rows(end: int) -> None:
    """Wherever XML breaks off, the rows before are all there and the result is well-formed."""
    text = repaired(WHOLE[:end])

    expat.ParserCreate().Parse(text, True)  # noqa: FBT003 - by position
    assert text.count(b"</row>") == WHOLE[:end].count(b"</row>")


@pytest.mark.parametrize("at", range(len(b"<sheet><cells>"), len(b"<sheet><cells>" + ROWS)))
def test_damage_costs_at_most_two_rows(at: int) -> None:
    """A wrong byte among the rows loses the row that it stands in, at most one neighbor, and no other."""
    text = repaired(WHOLE[:at] + b"<" + WHOLE[at + 1 :])

    expat.ParserCreate().Parse(text, True)  # noqa: FBT003 - by position
    assert text.count(b"</row>") >= 3


def test_prefixes_and_several_containers_are_kept() -> None:
    """Prefixed names are known, and rows stay in the container that they stood in."""
    text = b"<x:sheet><x:cells><x:row><c/></x:row></x:cells><x:cells><x:row><c/></x:row><x:row><c>lost"

    closed = repaired(text)

    assert closed == b"<x:sheet><x:cells><x:row><c/></x:row></x:cells><x:cells><x:row><c/></x:row></x:cells></x:sheet>"


def test_entities_are_no_document() -> None:
    """XML that declares entities is never called sound."""
    assert not is_document(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    assert is_document(b"<a/>")
