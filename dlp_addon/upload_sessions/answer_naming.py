from collections import OrderedDict
from dataclasses import replace

from dlp_addon.extraction.resumable import read_answer, read_creation
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import UploadCreation
from dlp_addon.upload_sessions.session_keys import SessionKeys
from dlp_addon.upload_sessions.store import SessionStore

_MAX_AWAITED = 10_000


class AnswerNaming:
    """Uploads that only the answer to their first request gives a name, with what that request said of them."""

    def __init__(self, store: SessionStore, keys: SessionKeys) -> None:
        self._store = store
        self._keys = keys
        self._begun: OrderedDict[str, int] = OrderedDict()
        self._created: OrderedDict[str, UploadCreation] = OrderedDict()

    def expect(self, request: UploadRequest) -> None:
        """Note what a request without a body says of the upload that it creates, if it creates one."""
        creation = read_creation(request)
        if creation is not None:
            _remember(self._created, request.id, creation)

    def remember(self, request_id: str, session: int) -> None:
        """Note that a request carried the first part of an upload that has no name yet."""
        _remember(self._begun, request_id, session)

    def awaits(self, request_id: str) -> bool:
        """Whether the answer to a request is to be heard."""
        return request_id in self._begun or request_id in self._created

    def name(self, request: UploadRequest, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        """Let the upload that a request began be known by what its answer calls it.

        Call it before the client has the whole answer, as often as more of it is there; `body` may be cut after
        `MAX_ANSWER_BYTES`.

        Raises:
            RecordError: the store failed.
        """
        answer = read_answer(request, headers, body)
        creation = self._created.pop(request.id, None)
        if creation is not None and answer.addresses:
            self._create(request, creation, answer.addresses[0])
        session = self._begun.get(request.id)
        if session is None:
            return
        for is_issued, names in ((True, answer.identities), (False, answer.addresses)):
            for name in names:
                self._store.bind(self._keys.of_session(request.sender, name, is_issued=is_issued), session)

    def _create(self, request: UploadRequest, creation: UploadCreation, address: str) -> None:
        """Keep the size and the name of an upload whose parts are still to come."""
        sender = self._keys.of_sender(request.sender)
        if self._store.make_room(None, sender, 0):
            key = self._keys.of_session(request.sender, address, is_issued=False)
            session = self._store.begin(key, sender, creation.file_name)
            self._store.save(replace(session, total_bytes=creation.total_bytes), None)


def _remember[Value](memory: OrderedDict[str, Value], request_id: str, value: Value) -> None:
    memory[request_id] = value
    while len(memory) > _MAX_AWAITED:
        memory.popitem(last=False)
