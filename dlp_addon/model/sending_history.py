from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingHistory:
    """What a sender has sent on before an upload is decided, as counts.

    Attributes:
        windows: seconds of a window that ends with this upload, and how many different people the sender has disclosed
            in it to places of the same exposure, this upload included; by seconds.
    """

    windows: tuple[tuple[int, int], ...] = ()

    def people_within(self, seconds: int) -> int | None:
        """Different people of a window; None where it was not counted."""
        return dict(self.windows).get(seconds)


NO_HISTORY = SendingHistory()
"""Of a sender of whom nothing is known: the upload alone counts."""
