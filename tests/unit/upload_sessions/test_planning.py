from dataclasses import replace

from dlp_addon.model.upload_part import PartKind, UploadPart
from dlp_addon.upload_sessions.planning import (
    choose_complete,
    find_duplicate,
    first_number_of,
    is_behind_the_end,
    is_repeated,
    is_unseen_before,
    is_whole,
    list_views,
    overtakes,
    place,
)
from dlp_addon.upload_sessions.records import Session, SessionState

RANGE = UploadPart(family="content-range", session="s", offset=0, is_sequential=True)
FIELD = UploadPart(family="form-fields", session="s", number=0, total_parts=3)
EMPTY = Session(id=1, key="k", state=SessionState.OPEN, file_name="a.csv")


def grow(session: Session, part: UploadPart, size: int = 10, sha256: str = "a") -> Session:
    """The session after a part."""
    stored = place(session, part, size, sha256, "f")
    return replace(session, generation=stored.generation, parts=(*session.parts, stored))


def test_same_bytes_at_the_same_place_are_a_repetition() -> None:
    """A retry is known by place and content together."""
    session = grow(EMPTY, RANGE)

    assert find_duplicate(session, RANGE, "a") is not None
    assert find_duplicate(session, RANGE, "b") is None
    assert find_duplicate(session, replace(RANGE, offset=5), "a") is None


def test_last_part_of_a_completed_upload_may_come_twice() -> None:
    """A client that repeats the request which completed its upload is no other upload; earlier parts may be of one."""
    later = replace(RANGE, offset=10)
    done = replace(grow(grow(EMPTY, RANGE), later, sha256="b"), state=SessionState.COMPLETED)

    assert is_repeated(done, later, "b")
    assert not is_repeated(done, later, "c")
    assert not is_repeated(grow(done, replace(RANGE, offset=20)), later, "b")
    assert not is_repeated(replace(done, parts=done.parts[:1]), RANGE, "a")


def test_appended_parts_follow_the_last() -> None:
    """Parts without a place stand behind what came before, in bytes or in numbers."""
    appended = replace(RANGE, offset=None, is_appended=True)

    assert place(grow(EMPTY, RANGE), appended, 4, "x", "f").offset == 10
    assert place(grow(EMPTY, replace(FIELD, number=3)), appended, 4, "x", "f").number == 4
    assert place(None, appended, 4, "x", "f").number == 1


def test_new_beginning_under_an_old_name_is_a_new_generation() -> None:
    """Where only names tell uploads apart, another first part begins another upload; an issued id stands for one."""
    session = grow(EMPTY, FIELD)

    assert place(session, FIELD, 10, "b", "f").generation == 1
    assert place(session, replace(FIELD, is_issued=True), 10, "b", "f").generation == 0


def test_gap_before_a_sequential_part_was_never_seen() -> None:
    """Parts that come one after the other leave no gap; parts in any order do, but not endlessly far."""
    later = replace(RANGE, offset=10)

    assert is_unseen_before(None, place(None, later, 5, "x", "f"), later, 16)
    assert not is_unseen_before(grow(EMPTY, RANGE), place(grow(EMPTY, RANGE), later, 5, "x", "f"), later, 16)
    for number, unseen in ((3, False), (40, True)):
        ahead = replace(FIELD, number=number)
        assert is_unseen_before(None, place(None, ahead, 5, "x", "f"), ahead, 16) is unseen


def test_upload_is_whole_by_count_or_by_coverage() -> None:
    """Distinct numbers up to the count, or bytes up to the total, make an upload whole, whatever came last."""
    counted = replace(EMPTY, total_parts=2)
    for number in (1, 0):
        assert not is_whole(counted, list_views(counted, FIELD)[0], FIELD)
        counted = grow(counted, replace(FIELD, number=number))
    covered = replace(grow(grow(EMPTY, RANGE), replace(RANGE, offset=10)), total_bytes=20)

    assert is_whole(counted, list_views(counted, FIELD)[0], FIELD)
    assert is_whole(covered, list_views(covered, RANGE)[0], RANGE)


def test_completion_needs_every_byte() -> None:
    """A completing request that counts on bytes that were not seen chooses nothing."""
    session = grow(EMPTY, RANGE)
    completion = UploadPart(family="data-lake", session="s", kind=PartKind.COMPLETE, total_bytes=10, is_explicit=True)

    assert choose_complete(session, completion) is not None
    assert choose_complete(session, replace(completion, total_bytes=30)) is None
    assert choose_complete(grow(EMPTY, replace(RANGE, offset=5)), completion) is None


def test_first_number_is_what_was_seen_before_what_the_words_say() -> None:
    """A number 0, or one as high as the count, is certain; after that the first part that told."""
    told = replace(FIELD, number=1, first_number=1)

    assert first_number_of(None, told) == 1
    assert first_number_of(grow(EMPTY, FIELD), told) == 0
    assert first_number_of(replace(EMPTY, first_number=0), told) == 0
    assert first_number_of(replace(EMPTY, first_number=0), replace(told, number=3)) == 1
    assert first_number_of(None, replace(FIELD, number=2)) is None


def test_part_overtakes_where_one_before_it_may_be_under_way() -> None:
    """Behind a gap that the client may be about to fill; never the first, a repetition, or what is far ahead."""
    first, second = replace(FIELD, first_number=0), replace(FIELD, number=1, first_number=0)
    session = grow(EMPTY, first)

    assert overtakes(None, second, 16)
    assert not overtakes(None, first, 16)
    assert not overtakes(session, second, 16)
    assert overtakes(session, replace(FIELD, number=2), 16)
    assert not overtakes(session, replace(FIELD, number=30), 16)
    assert overtakes(grow(EMPTY, RANGE), replace(RANGE, offset=15), 16)
    assert not overtakes(grow(EMPTY, RANGE), replace(RANGE, offset=10), 16)
    assert not overtakes(grow(session, replace(FIELD, number=2)), replace(FIELD, number=2), 16)
    assert not overtakes(None, replace(RANGE, offset=15, family="upload-offset"), 16)


def test_part_behind_a_complete_upload_belongs_to_nothing() -> None:
    """It is no repetition and no beginning: the destination may put it together with what nobody has any more."""
    done = replace(grow(EMPTY, FIELD), state=SessionState.COMPLETED)
    later = replace(FIELD, number=2)

    assert is_behind_the_end(done, later, "b")
    assert not is_behind_the_end(done, FIELD, "b")
    assert not is_behind_the_end(grow(done, later, sha256="b"), later, "b")
    assert not is_behind_the_end(done, replace(later, is_explicit=True), "b")
    assert is_behind_the_end(replace(EMPTY, state=SessionState.DROPPED), later, "b")


def test_parts_between_the_newest_and_the_oldest_are_seen_too() -> None:
    """A destination has got every version of a part that was overwritten, so all of them are read."""
    session = grow(EMPTY, replace(RANGE, offset=0))
    for sha256 in "bcd":
        session = grow(session, replace(RANGE, is_issued=True), sha256=sha256)

    seen = {piece.part.sha256 for view in list_views(session, RANGE) for piece in view.pieces}

    assert seen == set("abcd")
    assert len(list_views(grow(EMPTY, RANGE), RANGE)) == 1
