from dlp_addon.workers.crash_marks import FORGET_SECONDS, MAX_MARKS, CrashMarks


class Clock:
    """Time that a test moves."""

    def __init__(self) -> None:
        self.now = 5.0

    def __call__(self) -> float:
        return self.now


def test_second_death_marks() -> None:
    """One death may be chance; after two the content is not tried again, and others are."""
    marks = CrashMarks(Clock())
    marks.note_death("aa")
    after_one = marks.is_marked("aa")
    marks.note_death("aa")

    assert (after_one, marks.is_marked("aa"), marks.is_marked("bb")) == (False, True, False)


def test_mark_expires() -> None:
    """An hour after the first of its two latest deaths a content is tried again, and one more death marks it anew."""
    clock = Clock()
    marks = CrashMarks(clock)
    marks.note_death("aa")
    clock.now += FORGET_SECONDS - 1
    marks.note_death("aa")
    assert marks.is_marked("aa")

    clock.now += 1
    assert not marks.is_marked("aa")
    marks.note_death("aa")
    assert marks.is_marked("aa")


def test_deaths_far_apart_do_not_mark() -> None:
    """Two deaths with more than an hour between them say nothing about the content."""
    clock = Clock()
    marks = CrashMarks(clock)
    marks.note_death("aa")
    clock.now += FORGET_SECONDS + 1
    marks.note_death("aa")

    assert not marks.is_marked("aa")


def test_memory_of_marks_is_bounded() -> None:
    """Whoever kills workers with ever new contents does not fill the gateway's memory: the oldest is forgotten."""
    marks = CrashMarks(Clock())
    for content in ("old", "old", *map(str, range(MAX_MARKS))):
        marks.note_death(content)

    assert len(marks._deaths) == MAX_MARKS
    assert not marks.is_marked("old")
