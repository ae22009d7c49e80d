import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import build_parser, parse_tree, run_parser


def test_trees_know_local_names_and_text() -> None:
    """Prefixes are dropped, descendants come in document order."""
    tree = parse_tree([b"<a:r xmlns:a='x'><a:c a:k='1'>one</a:c><d><a:c>two</a:c></d></a:r>"], Limits())

    assert [element.text for element in tree.find_all("c")] == ["one", "two"]
    assert tree.find_all("c")[0].attributes == {"k": "1"}
    assert tree.whole_text() == "onetwo"


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', UnscannableReason.MALFORMED),
        (b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', UnscannableReason.MALFORMED),
        (b"<a><b></a>", UnscannableReason.MALFORMED),
        (b"<a><b>", UnscannableReason.TRUNCATED),
        (b"<a>" * 1000, UnscannableReason.OVER_LIMIT),
    ],
)
def test_hostile_documents_are_refused(document: bytes, reason: UnscannableReason) -> None:
    """Entities, broken and endless documents end in a named reason."""
    with pytest.raises(UnscannableError) as caught:
        parse_tree([document], Limits())

    assert caught.value.reason is reason


def test_a_parser_without_handlers_accepts_a_document() -> None:
    """Feeding in pieces is the same as feeding at once."""
    assert run_parser(build_parser(), [b"<a>", b"</a>"]) is None
