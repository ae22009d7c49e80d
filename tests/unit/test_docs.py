import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from dlp_addon.cli import COMMANDS, main
from dlp_addon.proxy.options import _OPTIONS
from tests.clients import reference, results

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])


def test_every_option_is_in_the_reference() -> None:
    """The reference lists exactly the options that the addon declares, with their defaults and help."""
    text = (ROOT / "docs" / "reference" / "options.md").read_text(encoding="utf-8")

    expected = [
        f"| `{name}` | {f'`{default}`' if default not in ('', []) else '–'} | {help_text} |"
        for name, _, default, help_text in _OPTIONS
    ]
    assert [line for line in text.splitlines() if line.startswith("| `dlp_")] == expected


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    """Every relative link in the documents leads to a file that is there."""
    links = re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8"))

    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_help(command: str) -> None:
    """Each command of dlpctl explains itself."""
    result = CliRunner().invoke(main, [command, "--help"])

    assert result.exit_code == 0
    assert "Usage:" in result.output


def test_commands_in_the_readme_exist() -> None:
    """Whatever the README says to type is a command of dlpctl."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert set(re.findall(r"dlpctl ([a-z]+)", readme)) <= set(COMMANDS)


def test_uploads_are_documented_as_measured() -> None:
    """The reference shows what `make clients` measured last, for every client of the matrix."""
    text = reference.DOCUMENT.read_text(encoding="utf-8")

    assert text == reference.insert(text, reference.render(results.read()))
