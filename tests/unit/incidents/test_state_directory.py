from pathlib import Path

import pytest

from dlp_addon.incidents.state_directory import StateDirectory, StateLock, write_private_file


def test_folders_are_for_the_owner_alone(tmp_path: Path) -> None:
    """Access that others were given before is taken away."""
    root = tmp_path / "var"
    root.mkdir(mode=0o755)
    state = StateDirectory(root)
    state.create()

    assert [path.stat().st_mode & 0o777 for path in (root, state.quarantine, state.keys)] == [0o700] * 3


def test_a_private_file_is_never_overwritten(tmp_path: Path) -> None:
    """The first writer wins, and nothing else is left in the folder."""
    path = tmp_path / "key"
    write_private_file(path, b"first")
    with pytest.raises(FileExistsError):
        write_private_file(path, b"second")

    assert path.read_bytes() == b"first"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_one_gateway_has_it(tmp_path: Path) -> None:
    """A second one is refused as long as the first has it, and not longer."""
    state = StateDirectory(tmp_path / "var")
    state.create()
    first = StateLock(state)
    with pytest.raises(OSError, match="another gateway runs on this state directory"):
        StateLock(state)
    first.close()

    StateLock(state).close()
