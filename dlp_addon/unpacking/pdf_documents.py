import re

from dlp_addon.model.content import Content
from dlp_addon.unpacking.byte_search import find_each

# The trailer's entry: a reference to the encryption dictionary, or the dictionary itself (ISO 32000-1, 7.5.5).
_ENCRYPT = re.compile(rb"/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)")


def is_encrypted_pdf(content: Content) -> bool:
    """Whether a trailer or cross-reference stream names an encryption dictionary."""
    return any(_ENCRYPT.match(content, at) for at in find_each(content, b"/Encrypt"))
