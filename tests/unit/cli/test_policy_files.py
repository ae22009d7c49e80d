from pathlib import Path

import pytest

from dlp_addon.cli.policy_files import absolute, load_policy
from dlp_addon.policy.errors import SourceLocation


def test_mistakes_end_the_command_with_their_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every one is named with the file as the caller can open it."""
    (tmp_path / "p.yaml").write_text("policy: {id: p}\nrulez: []\n", encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        load_policy(tmp_path)

    assert ended.value.code == 1
    assert capsys.readouterr().err.splitlines()[0].startswith(f"{tmp_path}/p.yaml:2:1: unknown key")


def test_places_lead_to_the_file(tmp_path: Path) -> None:
    """Of a folder's file below the folder, of a single file beside it."""
    (tmp_path / "p.yaml").touch()

    assert str(absolute(tmp_path, SourceLocation("q.yaml", 3, 1))) == f"{tmp_path}/q.yaml:3:1"
    assert str(absolute(tmp_path / "p.yaml", SourceLocation("p.yaml", 3, 1))) == f"{tmp_path}/p.yaml:3:1"
