import html
import json
import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.model.inspection import Unscannable
from dlp_addon.proxy.refusal import Refusal, render_refusal
from tests.sample_events import COLUMN, EVENT, TABLE, UNREAD, make_event, make_request

HOSTILE = st.one_of(
    st.text(st.characters(), max_size=60),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "\"'><svg/onload=x>",
            "{{ 7*7 }}{% raw %}",
            "]]><!--",
            "\x1b[2J\x9b31m\r\nSet-Cookie: x=1",
            "\u202exslx\u2066\u200b\ufeff\ud800",
            "e" + "\u0301" * 200,
            "a" * 100_000,
        ]
    ),
)
ALLOWED_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "header", "section", "p", "h1", "h2", "h3", "ul", "ol"),
    *(
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "strong",
        "small",
        "bdi",
        "span",
        "code",
        "br",
    ),
}


class Tags(HTMLParser):
    """Collects what a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag with its attributes."""
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)


def refuse(texts: list[str], headers: dict[str, str]) -> Refusal:
    """The refusal of an upload in which every name is one of the texts."""
    name, sheet, header, rule, message = texts
    column = replace(COLUMN, header=header, entity_type=rule)
    event = make_event(
        incident_id="DLP-20261122-7K3M9Q",
        inspection={
            "tables": (replace(TABLE, path=f"{name}#{sheet}", columns=(column,)),),
            "unscannable": (Unscannable(path=name, reason=UNREAD.reason),),
        },
        verdict={"rule": rule, "message": message, "reasons": (header,)},
        destination=replace(EVENT.destination, authority=sheet),
    )
    return render_refusal(make_request(headers), event, contact=message)


def assert_visible(text: str) -> None:
    """Every character has a shape of its own, but for line feeds."""
    assert {character for character in text if unicodedata.category(character) in UNSEEN} <= {"\n"}


UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
TEXTS = st.lists(HOSTILE, min_size=5, max_size=5)


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_no_name_becomes_markup(texts: list[str]) -> None:
    """Whatever names and messages hold, the page has only its own tags and attributes, and nothing in it is unseen."""
    refusal = refuse(texts, {"Sec-Fetch-Mode": "navigate"})
    page = refusal.body.decode()
    parser = Tags()
    parser.feed(page)

    assert parser.tags <= ALLOWED_TAGS
    assert parser.attributes <= {"lang", "charset", "name", "content", "class", "scope"}
    assert_visible(html.unescape(page))


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_problem_documents_parse(texts: list[str]) -> None:
    """Whatever names and messages hold, a program gets one JSON object, and sees every character in it."""
    document = json.loads(refuse(texts, {"Accept": "application/json"}).body)

    assert document["status"] == 403
    assert_visible(" ".join(re.findall(r"[^\\]+", json.dumps(document, ensure_ascii=False))))


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_terminals_and_xml_readers_are_safe(texts: list[str]) -> None:
    """Text moves no cursor, XML is well formed, and no header can be split."""
    text = refuse(texts, {"User-Agent": "curl/8.5.0", "Accept": "*/*"})
    xml = refuse(texts, {"x-amz-date": "20261122T000000Z"})
    grpc = refuse(texts, {"Content-Type": "application/grpc"})

    assert_visible(text.body.decode())
    assert ET.fromstring(xml.body).tag == "Error"  # noqa: S314 - our own document
    for refusal in (text, xml, grpc):
        assert all(value.isascii() and value.isprintable() for _, value in refusal.headers)


@settings(max_examples=80, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["Accept", "Origin", "Sec-Fetch-Mode", "User-Agent", "X-Requested-With", "Content-Type"]),
        HOSTILE,
    )
)
def test_no_request_keeps_a_refusal_from_being_rendered(headers: dict[str, str]) -> None:
    """Whatever headers a client sends, it is refused, and none of them comes back in a way that splits headers."""
    refusal = refuse(["a.xlsx", "Sheet1", "Name", "rule", ""], headers)

    assert refusal.status in {200, 400, 403, 415}
    assert all(value.isascii() and value.isprintable() for _, value in refusal.headers)
