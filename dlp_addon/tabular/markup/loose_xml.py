"""Elements where no XML is well-formed: several roots, tags that do not match, bare ampersands."""

import re
from html import unescape

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import Element, TreeBuilder

_TOKEN = re.compile(
    r"<!--|-->|<!\[CDATA\[|\]\]>|<[!?][^<>]{0,2000}>"
    r"|<(?P<end>/?)(?P<name>[A-Za-z_][\w:.-]{0,200}+)(?P<attributes>[^<>]{0,100000})>"
)
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([\w:.-]++)\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)')")


def parse_loose_tree(text: str, limits: Limits) -> Element:
    """The elements below a nameless root, an end tag closing the nearest element of its name; linear in the text.

    Comments and CDATA become text, since nothing says whether their own ends match. Depth beyond the limit is flat.

    Raises:
        UnscannableError: over_limit (`max_cells`).
    """
    builder = TreeBuilder(limits)
    names: list[str] = []
    position = 0
    for token in _TOKEN.finditer(text):
        builder.characters(unescape(text[position : token.start()]))
        position = token.end()
        if token["name"]:
            _take_tag(token, names, builder, limits.max_xml_depth)
    builder.characters(unescape(text[position:]))
    return builder.finish()


def _take_tag(token: re.Match[str], names: list[str], builder: TreeBuilder, max_depth: int) -> None:
    name = token["name"]
    if token["end"]:
        while name in names:
            builder.end(name)
            if names.pop() == name:
                return
        return
    if len(names) >= max_depth:
        builder.end(names.pop())
    attributes = {key: unescape(double or single) for key, double, single in _ATTRIBUTE.findall(token["attributes"])}
    builder.start(name, attributes)
    if token["attributes"].endswith("/"):
        builder.end(name)
    else:
        names.append(name)
