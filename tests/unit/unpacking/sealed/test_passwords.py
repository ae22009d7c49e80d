from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.sealed.passwords import Passwords


def test_known_passwords_come_before_the_listed_ones() -> None:
    """Each password comes once, in the order of the list."""
    passwords = Passwords(("a", "b", "a"), Limits())

    assert list(passwords.candidates(1, "known")) == ["known", "a", "b"]


def test_what_opened_one_thing_is_tried_first_on_the_next() -> None:
    """A hundred members under one password cost a hundred tries, not a hundred lists."""
    passwords = Passwords(("a", "b", "c"), Limits())
    passwords.note_success("c")
    passwords.note_success("unlisted")

    assert list(passwords.candidates(1)) == ["c", "a", "b"]


def test_work_is_bounded_over_the_whole_inspection() -> None:
    """Costly keys use up the bound, and nothing is tried past it."""
    passwords = Passwords(("a", "b", "c"), Limits(max_key_rounds=250))

    assert list(passwords.candidates(100)) == ["a", "b"]
    assert list(passwords.candidates(100)) == []
