from collections.abc import Callable, Mapping

import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.sheets.package_parts import Package

EMPTY = b"PK\x05\x06" + bytes(18)


def test_names_are_compared_as_packages_do(add_parts: Callable[[bytes, Mapping[str, str]], bytes]) -> None:
    """Case and slashes do not matter, numbers sort as numbers."""
    package = Package(add_parts(EMPTY, {"XL\\Sheet10.xml": "ten", "/xl/sheet2.xml": "two"}), Limits())

    assert package.matching(r"xl/sheet\d+\.xml") == ["xl/sheet2.xml", "xl/sheet10.xml"]
    assert package.read("xl/sheet10.xml") == b"ten"
    assert package.read("missing") == b""


def test_bombs_are_refused_by_their_directory(add_parts: Callable[[bytes, Mapping[str, str]], bytes]) -> None:
    """Sizes are looked at before anything is unpacked."""
    content = add_parts(EMPTY, {"a": "x" * 1000})

    with pytest.raises(UnscannableError, match="max_unpacked_bytes"):
        Package(content, Limits(max_unpacked_bytes=500))
    with pytest.raises(UnscannableError, match="max_ratio"):
        Package(content, Limits(max_ratio=2, min_ratio_bytes=10))


def test_a_cut_package_is_truncated(add_parts: Callable[[bytes, Mapping[str, str]], bytes]) -> None:
    """Without its directory a package has lost its end."""
    with pytest.raises(UnscannableError) as caught:
        Package(add_parts(EMPTY, {"a": "x" * 1000})[:40], Limits())

    assert caught.value.reason is UnscannableReason.TRUNCATED
