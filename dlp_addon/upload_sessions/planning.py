"""Where a part belongs, what may be missing before it, and whether an upload is whole."""

from collections import Counter
from dataclasses import replace

from dlp_addon.model.upload_part import PartKind, UploadPart
from dlp_addon.upload_sessions.arrangement import Arrangement, arrange, cut, in_order_of_arrival, is_first, select
from dlp_addon.upload_sessions.records import Session, SessionState, StoredPart


def find_duplicate(session: Session, part: UploadPart, sha256: str) -> StoredPart | None:
    """A part with the same bytes at the same place that went on already."""
    if part.is_appended:
        return None
    wanted = (part.offset, part.number, part.block, sha256)
    return next(
        (known for known in session.parts if (known.offset, known.number, known.block, known.sha256) == wanted), None
    )


def first_number_of(session: Session | None, part: UploadPart) -> int | None:
    """With which number the parts of an upload begin, by what was seen of it and then by what its convention says."""
    numbers = {known.number for known in session.parts} if session else set()
    if part.number == 0 or 0 in numbers:
        return 0
    if part.number is not None and part.number == part.total_parts:
        return 1
    return part.first_number if session is None or session.first_number is None else session.first_number


def place(session: Session | None, part: UploadPart, size: int, sha256: str, file: str) -> StoredPart:
    """The part at its place: an appended one behind what came before, a new beginning in a new generation."""
    parts = session.parts if session else ()
    offset, number = part.offset, part.number
    if part.is_appended:
        numbers = [known.number for known in parts if known.number is not None]
        if numbers or not parts:
            number = max(numbers, default=0) + 1
        else:
            offset = max((known.offset or 0) + known.size for known in parts)
    generation = session.generation if session else 0
    is_beginning = offset == 0 or is_first(number, first_number_of(session, part))
    if not part.is_issued and not part.is_explicit and is_beginning and _is_known(parts, offset, number, generation):
        generation += 1
    return StoredPart(
        sequence=max((known.sequence for known in parts), default=0) + 1,
        generation=generation,
        offset=offset,
        number=number,
        block=part.block,
        size=size,
        sha256=sha256,
        file=file,
    )


def _is_known(parts: tuple[StoredPart, ...], offset: int | None, number: int | None, generation: int) -> bool:
    return any((known.offset, known.number, known.generation) == (offset, number, generation) for known in parts)


def is_unseen_before(session: Session | None, stored: StoredPart, part: UploadPart, max_ahead: int) -> bool:
    """Whether something stands before a part that the destination must have and that was never seen."""
    known = session.parts if session else ()
    if part.is_sequential:
        run = next(
            run
            for run in arrange((*known, stored)).runs
            if any(piece.part.sequence == stored.sequence for piece in run) or stored.size == 0
        )
        first, start = run[0].part, run[0].start
        return not ((first.offset == 0 and start == 0) or is_first(first.number, first_number_of(session, part)))
    return not part.is_explicit and not known and (stored.number or 0) > max_ahead


def overtakes(session: Session | None, part: UploadPart, max_ahead: int) -> bool:
    """Whether a part came before one that its client may have sent earlier, or at the same time."""
    if part.kind is PartKind.COMPLETE or (part.is_sequential and part.family != "content-range"):
        return False
    if session is not None and (is_over(session, part) or _has_place(session, part)):
        return False
    known = session.parts if session is not None and session.state is SessionState.OPEN else ()
    if part.offset is not None:
        return part.offset > _reached(arrange(known))
    first = first_number_of(session, part)
    if part.number is None or is_first(part.number, first):
        return False
    run = arrange(known, first_number=first)
    expected = (run.runs[0][-1].part.number or 0) + 1 if run.begins else first or 0
    return expected < part.number <= expected + max_ahead


def _has_place(session: Session, part: UploadPart) -> bool:
    return any((known.offset, known.number) == (part.offset, part.number) for known in session.parts)


def _reached(view: Arrangement) -> int:
    return sum(piece.size for piece in view.runs[0]) if view.begins else 0


def list_views(session: Session, part: UploadPart) -> list[Arrangement]:
    """Every upload that the destination may make of the parts, the likeliest first.

    It may take the newest of what overlaps or the oldest, and may still have what an earlier attempt left there. Where
    parts were overwritten more than once, it got more than any of these show: all stand one behind the other then.
    """
    current = [known for known in session.parts if known.generation == session.generation]
    likeliest = arrange(current, first_number=session.first_number)
    if session.total_bytes is not None and likeliest.runs and part.kind is PartKind.DATA and likeliest.is_contiguous:
        likeliest = cut(likeliest, session.total_bytes)
    views = [likeliest]
    orders = [
        arrange(session.parts, first_number=session.first_number, newest_wins=newest_wins)
        for newest_wins in (True, False)
    ]
    if _hides_parts(session, orders):
        orders.append(in_order_of_arrival(session.parts))
    for other in orders:
        if all(other.pieces != view.pieces for view in views):
            views.append(other)
    return views


def _hides_parts(session: Session, views: list[Arrangement]) -> bool:
    shown = Counter[int]()
    for view in views:
        sizes = Counter[int]()
        for piece in view.pieces:
            sizes[piece.part.sequence] += piece.size
        shown |= sizes
    return any(shown[part.sequence] < part.size for part in session.parts)


def is_whole(session: Session, view: Arrangement, part: UploadPart) -> bool:
    """Whether nothing is missing, so that the destination may own the upload once the part is there."""
    if not view.is_contiguous:
        return False
    if part.completes:
        return True
    if session.total_parts is not None and view.pieces and view.pieces[0].part.number is not None:
        return len(view.pieces) >= session.total_parts
    return session.total_bytes is not None and view.size >= session.total_bytes


def choose_complete(session: Session, part: UploadPart) -> Arrangement | None:
    """What a completing request makes of the parts; None where some of it was never seen."""
    if part.manifest and part.family != "tus-concat":
        return select(session.parts, part.manifest)
    view = list_views(session, part)[0]
    if not view.is_contiguous:
        return None
    if part.total_bytes is not None and view.size < part.total_bytes:
        return None
    return view


def is_repeated(session: Session | None, part: UploadPart, sha256: str) -> bool:
    """Whether these bytes went on before, in the same upload: under an id that was not issued it may be another one.

    The request that completed an upload may come twice under any id: its client did not get the answer, or is careless.
    """
    known = find_duplicate(session, part, sha256) if session is not None else None
    if session is None or known is None:
        return False
    is_last = session.state is SessionState.COMPLETED and known == session.parts[-1]
    return session.state is SessionState.OPEN or ((part.is_issued or is_last) and not begins_anew(session, part))


def is_over(session: Session, part: UploadPart) -> bool:
    """Whether an upload was refused, and a part is of that attempt."""
    return session.state is SessionState.REFUSED and (part.is_issued or not begins_anew(session, part))


def is_behind_the_end(session: Session, part: UploadPart, sha256: str) -> bool:
    """Whether a part goes to an upload of which nothing is kept: one that was dropped, or one that was complete.

    Where a request of its own completes uploads, parts in any order begin another one; a repetition does no harm.
    """
    if begins_anew(session, part):
        return False
    if session.state is SessionState.DROPPED:
        return True
    has_place = part.offset is not None or part.number is not None
    is_new = find_duplicate(session, part, sha256) is None
    return session.state is SessionState.COMPLETED and has_place and is_new and not part.is_explicit


def begins_anew(session: Session, part: UploadPart) -> bool:
    """Whether a part stands at the beginning, where it may begin another upload under the same name."""
    if part.offset is not None:
        return part.offset == 0
    return is_first(part.number, first_number_of(session, part)) and not part.is_explicit


def with_part(before: Session, stored: StoredPart, part: UploadPart) -> Session:
    """The upload with one more part, and with what that says of the whole."""
    return replace(
        before,
        generation=stored.generation,
        size=before.size + stored.size,
        total_bytes=part.total_bytes if part.total_bytes is not None else before.total_bytes,
        total_parts=part.total_parts if part.total_parts is not None else before.total_parts,
        first_number=first_number_of(before, part),
        file_name=before.file_name or part.file_name,
        parts=(*before.parts, stored),
    )
