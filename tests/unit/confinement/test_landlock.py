import subprocess
import sys
from pathlib import Path

import pytest

from dlp_addon.confinement import landlock
from dlp_addon.confinement.landlock import Access, abi_version, handled_access, ruleset_attributes


@pytest.mark.parametrize(
    ("version", "size", "newest", "network", "scoped"),
    [
        (1, 8, Access.MAKE_SYM, 0, 0),
        (2, 8, Access.REFER, 0, 0),
        (3, 8, Access.TRUNCATE, 0, 0),
        (4, 16, Access.TRUNCATE, 3, 0),
        (5, 16, Access.IOCTL_DEV, 3, 0),
        (6, 24, Access.IOCTL_DEV, 3, 3),
        (9, 24, Access.IOCTL_DEV, 3, 3),
    ],
)
def test_each_kernel_is_asked_for_what_it_knows(
    version: int, size: int, newest: Access, network: int, scoped: int
) -> None:
    """A kernel refuses rights that it does not know; every version is asked for all of its own (landlock(7))."""
    attributes, given = ruleset_attributes(version)

    assert (given, attributes.handled_access_net, attributes.scoped) == (size, network, scoped)
    assert max(handled_access(version)) == newest


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 6])
def test_files_are_closed_at_every_version(version: int, tmp_path: Path) -> None:
    """Asked as an older kernel would have to be, the restriction still closes all but the named paths."""
    (tmp_path / "open").write_text("x")
    (tmp_path / "closed").write_text("x")
    program = f"""
from pathlib import Path
from dlp_addon.confinement import landlock
landlock.abi_version = lambda: {version}
landlock.restrict_files({{{str(tmp_path / "open")!r}: landlock.READ, "/no/such/path": landlock.READ}})
print(Path({str(tmp_path / "open")!r}).read_text())
for act in (Path.read_text, Path.unlink, lambda path: path.write_text("y")):
    try:
        act(Path({str(tmp_path / "closed")!r}))
    except OSError as error:
        print(error.errno)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert ended.stdout.split() == [b"x", b"13", b"13", b"13"]


def test_kernel_without_landlock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Landlock the version is 0 and the restriction is an error, not a silence."""

    def lack(*_: int) -> int:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(landlock, "call_system", lack)

    assert abi_version() == 0
    with pytest.raises(OSError, match="not implemented"):
        landlock.restrict_files({})
