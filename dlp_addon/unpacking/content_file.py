import io
from typing import TYPE_CHECKING

from dlp_addon.model.content import Content

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class ContentFile(io.RawIOBase):
    """Content as a readable, seekable binary file for libraries that want one; nothing is copied but what is read.

    Args:
        max_read_bytes: the largest single read; what asks for more is hostile.
    """

    def __init__(self, content: Content, max_read_bytes: int = 64 * 1024 * 1024) -> None:
        super().__init__()
        self._content = content
        self._max_read_bytes = max_read_bytes
        self._at = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """Offset of the next read."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """As `io.IOBase.seek`; ValueError for a place before the beginning."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._content)}[whence]
        if base + offset < 0:
            raise ValueError("seek before the beginning")
        self._at = base + offset
        return self._at

    def read(self, size: int | None = -1) -> bytes:
        """As `io.RawIOBase.read`; ValueError for more than `max_read_bytes` at once."""
        end = len(self._content) if size is None or size < 0 else min(self._at + size, len(self._content))
        if end - self._at > self._max_read_bytes:
            raise ValueError("read is too large")
        piece = bytes(self._content[self._at : end])
        self._at += len(piece)
        return piece

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """As `io.RawIOBase.readinto`."""
        target = memoryview(buffer).cast("B")
        piece = self.read(len(target))
        target[: len(piece)] = piece
        return len(piece)
