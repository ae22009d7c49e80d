"""Whether bytes are text, in any charset, without saying in which one exactly."""

import codecs

from dlp_addon.model.content import Content

_SAMPLE_BYTES = 64 * 1024
_PATTERN_BYTES = 4096
# C0 controls that text does not have; TAB, LF, VT, FF, CR, SUB (end of DOS files) and ESC (ISO 2022) are left out.
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 27} | {127})
_MAX_CONTROL_SHARE = 0.02
_PARTING = (b"\x01", b"\x02", b"\x14", b"\x1c", b"\x1d", b"\x1e", b"\x1f")
"""Controls that part cells: Hive's first two separators, Concordance's, and those of ISO/IEC 646."""
_MAX_STRAY_SHARE = 0.001
_KOREAN, _SHIFTS = b"\x1b$)C", b"\x0e\x0f"
"""ISO-2022-KR (RFC 1557) names its letters once and shifts to them and back in every word."""
# Readers of text stop at zeros or take them for UTF-16; a few are damage.
_MAX_ZERO_SHARE = 0.001
_WIDE_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def is_text(content: Content) -> bool:
    """Whether samples from the beginning, middle and end read as text of some charset."""
    if wide_encoding(content) is not None:
        return True
    middle = len(content) // 2
    samples = (content[:_SAMPLE_BYTES], content[middle : middle + _SAMPLE_BYTES], content[-_SAMPLE_BYTES:])
    return all(_is_narrow_text(bytes(sample)) for sample in samples)


def wide_encoding(content: Content) -> str | None:
    """The UTF-16 or UTF-32 flavor, by its mark or by where its zero bytes stand; None for other content."""
    head = bytes(content[:4])
    for mark, name in _WIDE_BOMS:
        if head.startswith(mark):
            return name if _decodes_to_text(content, name) else None
    return next((name for name in _zero_patterns(content) if _decodes_to_text(content, name)), None)


def as_narrow(content: Content, max_bytes: int) -> Content:
    """UTF-16 and UTF-32 up to `max_bytes` as UTF-8, so that ASCII patterns match; everything else as it is."""
    encoding = wide_encoding(content)
    if encoding is None or len(content) > max_bytes:
        return content
    return memoryview(bytes(content).decode(encoding, "replace").encode("utf-8", "replace"))


def _is_narrow_text(sample: bytes) -> bool:
    if sample.count(0) > max(1, _MAX_ZERO_SHARE * len(sample)):
        return False
    if _KOREAN in sample:
        sample = sample.translate(None, _SHIFTS)
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls <= _MAX_CONTROL_SHARE * len(sample):
        return True
    parting = max(map(sample.count, _PARTING))
    return controls - parting <= _MAX_STRAY_SHARE * len(sample)


def _zero_patterns(content: Content) -> tuple[str, ...]:
    """Encodings whose marks, digits and ends of lines would put the zeros where they are."""
    sample = bytes(content[:_PATTERN_BYTES])
    if 0 not in sample:
        return ()
    zeros = [sample[offset::4].count(0) * 4 for offset in range(4)]
    match [count > 0.5 * len(sample) for count in zeros]:
        case [_, _, True, True]:
            return ("utf-32-le",)
        case [True, True, _, _]:
            return ("utf-32-be",)
    return ("utf-16-le", "utf-16-be") if zeros[1] + zeros[3] > zeros[0] + zeros[2] else ("utf-16-be", "utf-16-le")


def _decodes_to_text(content: Content, encoding: str) -> bool:
    sample = bytes(content[: _SAMPLE_BYTES // 4 * 4])
    try:
        # A sample may end inside a character, so the decoder is not told that it is the end.
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return False
    # By chance zeros make unassigned characters and controls, and neither ends of lines nor Latin letters.
    head = text[:_PATTERN_BYTES].removeprefix("\ufeff")
    odd = sum(not (character.isprintable() or character.isspace()) for character in head)
    is_likely = "\n" in text or "\r" in text or 2 * sum(map(str.isascii, head)) > len(head)
    return is_likely and odd <= _MAX_CONTROL_SHARE * len(head) and _is_narrow_text(text.encode("utf-8", "replace"))
