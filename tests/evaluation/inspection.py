"""One file through the product, as a worker would do it."""

from dataclasses import replace
from functools import partial
from hashlib import sha256
from tempfile import TemporaryFile

from dlp_addon.inspector import Examined, Inspector, build_inspector
from dlp_addon.model.limits import Limits


def build() -> Inspector:
    """The product's own inspector with its default recognizers and limits."""
    return build_inspector(replace(Limits()), partial(TemporaryFile), None)


def examine(inspector: Inspector, name: str, content: bytes) -> Examined:
    """What the inspector says of one file."""
    return inspector.inspect_file(name, memoryview(content), sha256(content).hexdigest())
