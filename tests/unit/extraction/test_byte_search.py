from dlp_addon.extraction.byte_search import WINDOW_BYTES, find_all, windows


def test_occurrences_over_the_edge_of_a_window_are_found() -> None:
    """A needle that lies in two windows is found once."""
    content = bytearray(3 * WINDOW_BYTES)
    content[WINDOW_BYTES - 2 : WINDOW_BYTES + 2] = b"abcd"

    assert list(find_all(memoryview(content), b"abcd")) == [WINDOW_BYTES - 2]


def test_occurrences_do_not_overlap() -> None:
    """Each byte belongs to one occurrence at most."""
    assert list(find_all(memoryview(b"aaaaa"), b"aa")) == [0, 2]


def test_windows_are_the_whole_content() -> None:
    """Joined windows are the content, and none is larger than promised."""
    content = memoryview(bytes(range(256)) * 5000)
    pieces = list(windows(content))

    assert b"".join(pieces) == content
    assert max(map(len, pieces)) == WINDOW_BYTES
