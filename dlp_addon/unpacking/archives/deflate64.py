from collections.abc import Iterator

import inflate64

from dlp_addon.decompression import Decompressed, OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content

_FEED_BYTES = 4096


def decompress_deflate64(packed: Content, budget: OutputBudget) -> Decompressed:
    """Decode Deflate64 (zip method 9), which Windows uses for members over 2 GiB.

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    stream = _Stream(packed)
    content = budget.store(stream.chunks(), packed_bytes=len(packed))
    return Decompressed(content=content, error=stream.error, consumed=len(packed))


class _Stream:
    def __init__(self, packed: Content) -> None:
        self._packed = packed
        self.error: UnscannableError | None = None

    def chunks(self) -> Iterator[bytes]:
        decoder = inflate64.Inflater()
        try:
            for start in range(0, len(self._packed), _FEED_BYTES):
                yield decoder.inflate(bytes(self._packed[start : start + _FEED_BYTES]))
        except ValueError:
            self.error = UnscannableError(UnscannableReason.MALFORMED, "compressed stream")
            return
        if not decoder.eof:
            self.error = UnscannableError(UnscannableReason.TRUNCATED, "deflate64 stream")
