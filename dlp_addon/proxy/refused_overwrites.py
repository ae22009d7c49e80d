"""What clients do after a refused PUT to a resource: rclone deletes it, and with it the older copy that was there."""

from collections import OrderedDict

from dlp_addon.model.request import UploadRequest

_PROTECTED_SECONDS = 60.0
_MAX_PROTECTED = 10_000


class RefusedOverwrites:
    """Resources whose replacement was refused. Each refusal keeps one deletion by the same sender away from them."""

    def __init__(self) -> None:
        self._refused: OrderedDict[tuple[str, ...], tuple[float, int]] = OrderedDict()

    def note(self, request: UploadRequest, now: float) -> None:
        """Remember that `request` was refused, if it would have replaced its target; `now` is monotonic seconds."""
        if request.method.upper() != "PUT":
            return
        key = _resource(request)
        _, count = self._refused.pop(key, (now, 0))
        self._refused[key] = (now, count + 1)
        while len(self._refused) > _MAX_PROTECTED:
            self._refused.popitem(last=False)

    def forget(self, request: UploadRequest) -> None:
        """What was sent on since may be deleted."""
        if self._refused:
            self._refused.pop(_resource(request), None)

    def absorbs(self, request: UploadRequest, now: float) -> bool:
        """Whether `request` is the deletion that follows a refusal within a minute; once for each refusal."""
        if request.method.upper() != "DELETE":
            return False
        key = _resource(request)
        refused_at, count = self._refused.pop(key, (now, 0))
        if not count or now - refused_at > _PROTECTED_SECONDS:
            return False
        if count > 1:
            self._refused[key] = (refused_at, count - 1)
        return True

    def __len__(self) -> int:
        return len(self._refused)


def _resource(request: UploadRequest) -> tuple[str, ...]:
    sender = request.sender
    return sender.user or "", sender.address, *request.destination.names, request.path
