from collections.abc import Iterator, Sequence

from dlp_addon.model.limits import Limits


class Passwords:
    """The passwords that an admin lists, tried under one bound of work for everything in an inspection.

    Most sealed things of one upload have one password: what opened one is tried first on the next.
    """

    def __init__(self, listed: Sequence[str], limits: Limits) -> None:
        self._listed = list(dict.fromkeys(listed))
        self._rounds_left = limits.max_key_rounds

    def candidates(self, rounds: int, *first: str) -> Iterator[str]:
        """Passwords to try, `first` before the listed ones; ends where the bound is reached.

        Args:
            rounds: hash rounds that one try takes.
            *first: passwords that everybody knows.
        """
        for password in (*first, *self._listed):
            self._rounds_left -= rounds
            if self._rounds_left < 0:
                return
            yield password

    def note_success(self, password: str) -> None:
        """Try this one first from now on; does nothing for one that is not listed."""
        if password in self._listed:
            self._listed.remove(password)
            self._listed.insert(0, password)
