import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "dlp_addon"
UNIT = ROOT / "tests" / "unit"

TESTED_ELSEWHERE = {
    "proxy/answering.py": "tests/e2e/test_faults.py and test_modes.py, in a real mitmdump",
    "proxy/forwarding.py": "tests/e2e/test_transport.py and test_faults.py, in a real mitmdump",
    "proxy/forwarding_ahead.py": "tests/e2e/test_forwarding_ahead.py, in a real mitmdump",
    "proxy/holding.py": "tests/e2e/test_transport.py and test_faults.py, in a real mitmdump",
    "proxy/websocket_layer.py": "tests/e2e/test_websockets.py, in a real mitmdump",
    "proxy/run.py": "tests/e2e starts it through dlpctl run",
    "proxy/services.py": "protocols; the fakes and the composition root satisfy them",
    "cli/casework.py": "tests/unit/cli/test_incidents.py, whose commands they are",
    "cli/breach_report.py": "tests/unit/cli/test_affected.py runs the command",
    "cli/scan.py": "tests/e2e/test_scan.py runs the command",
    "cli/run.py": "tests/e2e starts it for every test",
    "cli/__main__.py": "tests/e2e/test_demo.py starts it",
}
"""Modules whose test is not a unit test, and where it is."""


def modules() -> list[Path]:
    """Every module that needs a test file: those with code of their own."""
    return [path for path in sorted(PACKAGE.rglob("*.py")) if path.name != "__init__.py" and has_code(path)]


def has_code(path: Path) -> bool:
    """Whether a module holds functions, or classes with methods; protocols hold none of their own."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    contracts = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and is_protocol(node)]
    declared = {id(inner) for contract in contracts for inner in ast.walk(contract)}
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return any(id(node) not in declared for node in functions)


def is_protocol(node: ast.ClassDef) -> bool:
    """Whether a class is a typing.Protocol."""
    return any(ast.unparse(base).startswith("Protocol") for base in node.bases)


def all_tests() -> list[tuple[Path, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every test function in the tree."""
    found = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        functions = (node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
        found += [(path, node) for node in functions if node.name.startswith("test_")]
    return found


@pytest.mark.parametrize("module", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_has_its_test_file(module: Path) -> None:
    """Every module is tested by the file that mirrors it, or says where it is tested."""
    relative = module.relative_to(PACKAGE)
    mirrored = UNIT / relative.parent / f"test_{relative.name}"

    assert mirrored.is_file() or str(relative) in TESTED_ELSEWHERE


def test_every_test_says_what_it_guarantees() -> None:
    """A reader learns from the docstring of a test what is promised."""
    silent = [f"{path.relative_to(ROOT)}::{node.name}" for path, node in all_tests() if not ast.get_docstring(node)]

    assert silent == []


def test_nothing_is_skipped() -> None:
    """No test is switched off."""
    offenders = [
        f"{path.relative_to(ROOT)}::{node.name}"
        for path, node in all_tests()
        for decorator in node.decorator_list
        if ast.unparse(decorator).startswith(("pytest.mark.skip", "pytest.mark.xfail"))
    ]

    assert offenders == []
