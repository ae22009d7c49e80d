import random

from dlp_addon.upload_sessions.arrangement import Arrangement, arrange, cut, select
from dlp_addon.upload_sessions.records import StoredPart


def part(
    sequence: int, *, offset: int | None = None, number: int | None = None, block: str | None = None, size: int = 10
) -> StoredPart:
    """A part at a place."""
    return StoredPart(
        sequence=sequence, generation=0, offset=offset, number=number, block=block, size=size, sha256="", file=""
    )


def spans(arrangement: Arrangement) -> list[list[tuple[int, int, int]]]:
    """Sequence, start and size of all pieces by run."""
    return [[(piece.part.sequence, piece.start, piece.size) for piece in run] for run in arrangement.runs]


def test_order_of_arrival_does_not_matter() -> None:
    """Parts stand at their offsets, one run where nothing is missing."""
    arranged = arrange([part(1, offset=10), part(2, offset=0), part(3, offset=30)])

    assert spans(arranged) == [[(2, 0, 10), (1, 0, 10)], [(3, 0, 10)]]
    assert arranged.begins
    assert not arranged.is_contiguous


def test_newest_or_oldest_counts_where_parts_overlap() -> None:
    """Both ways in which servers take overlapping parts are known."""
    parts = [part(1, offset=0), part(2, offset=5)]

    assert spans(arrange(parts)) == [[(1, 0, 5), (2, 0, 10)]]
    assert spans(arrange(parts, newest_wins=False)) == [[(1, 0, 10), (2, 5, 5)]]


def test_painting_equals_writing_into_a_file() -> None:
    """For any overlapping parts the pieces are the bytes that a file would hold after all were written in order."""
    source = random.Random(4)
    for _ in range(200):
        parts = [part(n, offset=source.randrange(60), size=source.randrange(25)) for n in range(1, 9)]
        written: dict[int, tuple[int, int]] = {}
        for known in parts:
            written |= {(known.offset or 0) + index: (known.sequence, index) for index in range(known.size)}
        painted = {}
        for piece in arrange(parts).pieces:
            for index in range(piece.start, piece.start + piece.size):
                painted[(piece.part.offset or 0) + index] = (piece.part.sequence, index)

        assert painted == written


def test_numbers_may_begin_with_zero_or_one() -> None:
    """A first number of 0 or 1 is a beginning, any other is not."""
    assert arrange([part(1, number=1), part(2, number=0)]).is_contiguous
    assert arrange([part(1, number=1), part(2, number=2)]).is_contiguous
    assert not arrange([part(1, number=2)]).begins


def test_manifest_chooses() -> None:
    """The parts that a list names count, in its order; a name that nobody knows is a part never seen."""
    parts = [part(1, number=1), part(2, number=2), part(3, number=1)]
    blocks = [part(1, block="a"), part(2, block="b")]

    assert [piece.part.sequence for piece in (select(parts, ["2", "1"]) or arrange([])).pieces] == [2, 3]
    assert select(parts, ["1", "7"]) is None
    assert [piece.part.block for piece in (select(blocks, ["b"]) or arrange([])).pieces] == ["b"]
    assert select(blocks, ["x", "y"]) is not None
    assert select(blocks, ["x"]) is None


def test_cut_leaves_the_announced_size() -> None:
    """What an earlier attempt left behind the end does not belong to the upload."""
    arranged = cut(arrange([part(1, offset=0), part(2, offset=10)]), 14)

    assert spans(arranged) == [[(1, 0, 10), (2, 0, 4)]]
    assert cut(arrange([]), 5).size == 0
