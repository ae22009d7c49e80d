import pytest

from dlp_addon.unpacking.texts.markup_asides import markup_asides

TABLE = "name,born\n" + "Ada Example,1980-01-02\n" * 40


@pytest.mark.parametrize(
    "page",
    [
        f"<p>x</p><!--{TABLE}--><p>y</p>",
        f"<p>x</p><SCRIPT type='text/plain'>{TABLE}</SCRIPT><p>y</p>",
        f"<template>{TABLE}</template>",
        f"<note><![CDATA[{TABLE}]]></note>",
        f"<p>x</p><!--{TABLE}",
    ],
)
def test_what_is_out_of_sight_is_found(page: str) -> None:
    """Comments, scripts, templates and CDATA come out whole, not as hidden, also where their end is missing."""
    (part,) = markup_asides(memoryview(page.encode()))

    assert (bytes(part.content), part.hidden) == (TABLE.encode(), None)


def test_each_aside_comes_once() -> None:
    """A comment inside a script belongs to the script; short ones are left alone."""
    page = f"<!-- short --><script><!-- {TABLE} --></script><!--{TABLE}-->"

    assert len(list(markup_asides(memoryview(page.encode())))) == 2


def test_open_ends_cost_no_more_than_the_text() -> None:
    """Thousands of beginnings without an end take one pass."""
    assert len(list(markup_asides(memoryview(b"<script>" + b"<!--<script>" * 200_000)))) == 1
