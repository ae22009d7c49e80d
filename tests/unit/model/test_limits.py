import ast
import inspect
from dataclasses import fields
from pathlib import Path

import dlp_addon.model.limits
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.limits import GIB, MIB, Limits
from dlp_addon.workers.crash_marks import FORGET_SECONDS, MAX_MARKS

REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "limits.md"


def meanings() -> dict[str, str]:
    """The text under each field of Limits."""
    tree = ast.parse(inspect.getsource(dlp_addon.model.limits))
    (definition,) = (node for node in tree.body if isinstance(node, ast.ClassDef))
    found: dict[str, str] = {}
    for before, after in zip(definition.body, definition.body[1:], strict=False):
        if isinstance(before, ast.AnnAssign) and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            found[ast.unparse(before.target)] = str(after.value.value)
    return found


def shown(name: str, value: float) -> str:
    """A default as people read it."""
    if name.endswith("_bytes"):
        return f"{value // GIB} GiB" if value % GIB == 0 else f"{value // MIB} MiB"
    return f"{value:g} s" if name.endswith("_seconds") else f"{value:,}"


def expected_rows() -> list[str]:
    """The rows of the reference."""
    texts = meanings()
    return [
        f"| `{field.name}` | {shown(field.name, field.default)} | {texts.get(field.name, '')} |"
        for field in fields(Limits)
    ]


def test_reference_lists_every_limit() -> None:
    """Each limit stands in the reference with its default and its meaning, and none that is not there."""
    starts = ("| `max_", "| `min_", "| `deadline_")
    documented = [line for line in REFERENCE.read_text().splitlines() if line.startswith(starts)]

    assert sorted(documented) == sorted(expected_rows())


def test_every_limit_says_what_it_counts() -> None:
    """No limit is documented by its name alone."""
    assert [field.name for field in fields(Limits) if not meanings().get(field.name)] == []


def test_reference_tells_of_confinement() -> None:
    """The mechanisms that confine workers, and how long a deadly content is remembered, are as the reference says."""
    text = REFERENCE.read_text()

    assert [mechanism for mechanism in Mechanism if f"| `{mechanism.value}` |" not in text] == []
    assert (FORGET_SECONDS, f"{MAX_MARKS:,} latest" in text) == (3600.0, True)


def test_long_bodies_get_a_longer_deadline() -> None:
    """Every GiB adds its part; a small body has next to nothing more."""
    limits = Limits(deadline_seconds=60.0, deadline_gib_seconds=120.0)

    assert limits.deadline_for(0) == 60.0
    assert limits.deadline_for(2 * GIB) == 300.0
