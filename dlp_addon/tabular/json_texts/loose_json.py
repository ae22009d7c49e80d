"""Objects as programs write them: JSON5, JavaScript, Python, Ruby; near to JSON but none."""

import json
import re

_TOKEN = re.compile(
    r"(?P<string>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)"
    r"|(?P<comment>/\*.*?\*/|//[^\n]*|#[^\n]*)"
    r"|(?P<call>(?:new\s+)?[A-Za-z_][\w.]{0,80}\([^()]{0,1000}\))"
    r"|(?P<word>[A-Za-z_$:][\w$.]*)"
    r"|(?P<arrow>=>)"
    r"|(?P<end>,\s*(?=[}\]]|$))"
    r"|(?P<open>(?:[\"'`]|/\*).*+)",
    re.DOTALL,
)
"""What is never closed is no JSON, whatever follows; it is passed at once, not from each of its quotes again."""
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CONSTANTS = {"True": "true", "False": "false", "None": "null", "undefined": "null", "nil": "null"}
_KEPT = frozenset({"true", "false", "null", ":"})
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r"}


def strict_json(text: str) -> str:
    """The same object as JSON where it can be had: names and strings in double quotes, no comments, no last commas.

    A call, such as `datetime.date(1990, 1, 1)`, becomes its text. What comes of other text need be no JSON.
    """
    return _TOKEN.sub(_strict_token, text)


def _strict_token(match: re.Match[str]) -> str:
    kind, token = match.lastgroup, match.group()
    if kind == "string":
        return json.dumps(_ESCAPE.sub(lambda found: _CONTROLS.get(found.group(1), found.group(1)), token[1:-1]))
    if kind == "call":
        return json.dumps(token)
    if kind == "word":
        return token if token in _KEPT else _CONSTANTS.get(token) or json.dumps(token.strip(":"))
    if kind == "open":
        return token
    return ":" if kind == "arrow" else ""
