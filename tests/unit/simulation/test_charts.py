import struct
import zlib

from dlp_addon.simulation.charts import draw_png, draw_text
from dlp_addon.simulation.sweep import SweepPoint

POINTS = [SweepPoint(threshold=10 * n, matched=100 - n, alone=50 - n) for n in range(1, 21)]


def pixels(png: bytes) -> tuple[int, int, bytes]:
    """Width, height and color numbers of an image, after its checksums."""
    place, content, size = 8, b"", (0, 0)
    while place < len(png):
        (length,) = struct.unpack_from(">I", png, place)
        kind, body = png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack_from(">I", png, place + 8 + length)[0]
        if kind == b"IHDR":
            size = struct.unpack_from(">II", body)
        content += zlib.decompress(body) if kind == b"IDAT" else b""
        place += 12 + length
    return *size, content


def test_bars_are_as_long_as_their_numbers() -> None:
    """The largest fills the width, and the numbers stand beside it."""
    lines = list(
        draw_text([SweepPoint(threshold=10, matched=8, alone=1), SweepPoint(threshold=2000, matched=4, alone=0)])
    )

    assert lines[1].split() == ["10", "8", "1", "█" * 50]
    assert lines[2].split() == ["2,000", "4", "0", "█" * 25]


def test_image_is_whole_and_shows_both_counts() -> None:
    """A PNG of the size it says, with all colors of its palette in it."""
    width, height, content = pixels(draw_png("many: uploads by distinct_people", POINTS))

    assert (width, height, len(content)) == (900, 480, 480 * 901)
    assert set(content) == {0, 1, 2, 3, 4}


def test_nothing_to_draw_is_an_empty_chart() -> None:
    """No upload and no threshold make no error."""
    assert pixels(draw_png("x", []))[:2] == (900, 480)
    assert list(draw_text([SweepPoint(threshold=1, matched=0, alone=0)]))[1].split() == ["1", "0", "0"]
