from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from dlp_addon.coaching.form import CoachForm, Tickets
from dlp_addon.coaching.listener import CoachListener
from dlp_addon.coaching.logins import Logins, NoLogins
from dlp_addon.model.admission import Coaching


class IssuingTickets(Tickets, Protocol):
    """Where codes come from and go: `dlp_addon.incidents.coaching.CoachTickets`."""

    def issue(self, incident_id: str, now: datetime) -> str:
        """A new code for an incident; raises RecordError."""
        ...


class Coach:
    """The way from a refusal to a release by the sender's own reason: a code, and the form that takes it.

    The listener is opened once a policy coaches, so that a gateway that never does needs no port for it.
    """

    def __init__(
        self, tickets: IssuingTickets, address: tuple[str, int] | None, url: str, now: Callable[[], datetime]
    ) -> None:
        """`address` is where to listen, None for nowhere; `url` is what people reach it by, empty for the address."""
        self._tickets = tickets
        self._wanted = address
        self._url = url
        self._now = now
        self._logins: Logins = NoLogins()
        self._form: CoachForm | None = None
        self._listener: CoachListener | None = None

    def admit(self, logins: Logins) -> None:
        """Let users of the proxy log in to the form; to be said before it is opened."""
        self._logins = logins

    def open(self) -> None:
        """Listen, unless it does already or nowhere.

        Raises:
            OSError: the listener cannot be bound.
        """
        if self._listener is None and self._wanted is not None:
            listener = CoachListener(*self._wanted, self._build_form)
            listener.start()
            self._listener = listener

    def close(self) -> None:
        """Listen no more."""
        if self._listener is not None:
            self._listener.stop()

    def invite(self, incident_id: str, now: datetime) -> Coaching | None:
        """Where the sender of a refused upload gives the reason, and the code for it; None where nothing listens.

        Raises:
            RecordError: no code could be stored.
        """
        if self._form is None:
            return None
        return Coaching(url=self._form.url(incident_id), code=self._tickets.issue(incident_id, now))

    def _build_form(self, address: tuple[str, int]) -> CoachForm:
        host, port = address
        origin = self._url or f"http://{f'[{host}]' if ':' in host else host}:{port}"
        self._form = CoachForm(self._tickets, origin, self._now, self._logins)
        return self._form
