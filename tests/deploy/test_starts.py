"""How the deployment starts the gateway: with options that exist, and never able to open what it seals."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from dlp_addon.proxy.options import _OPTIONS

ROOT = Path(__file__).parents[2]
CONTAINERFILE = ROOT / "deploy" / "container" / "Containerfile"
UNIT = ROOT / "deploy" / "systemd" / "dlp-gateway@.service"


def read_arguments(path: Path) -> list[str]:
    """The arguments of `dlpctl run` in a Containerfile or a unit."""
    text = path.read_text().replace("\\\n", "")
    if path.suffix == ".service":
        return re.findall(r"^ExecStart=(.*)$", text, re.MULTILINE)[0].split()[2:]
    return list(json.loads(re.findall(r"^ENTRYPOINT (.*)$", text, re.MULTILINE)[0])[2:])


@pytest.mark.parametrize("path", [CONTAINERFILE, UNIT], ids=lambda path: path.name)
def test_every_start_requires_recipients(path: Path) -> None:
    """Container and unit name the reviewers' public keys and refuse to start without."""
    arguments = read_arguments(path)
    options = {argument.partition("=")[0] for argument in arguments if argument.startswith("dlp_")}

    assert "dlp_require_recipients=true" in arguments
    assert "dlp_recipients" in options
    assert options <= {name for name, *_ in _OPTIONS}


def test_a_start_without_recipients_fails_with_one_line(tmp_path: Path) -> None:
    """Such a start ends with an error that says what to do, and makes no key."""
    result = subprocess.run(
        [
            *(sys.executable, "-m", "dlp_addon.cli", "run", "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0"),
            *("--state", str(tmp_path / "var"), "--set", f"confdir={tmp_path / 'ca'}"),
            *("--set", "dlp_require_recipients=true"),
        ],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip

    assert result.returncode != 0
    assert "dlp_recipients" in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    assert list((tmp_path / "var" / "keys").iterdir()) == []


def test_the_container_is_nobody_in_particular() -> None:
    """The image runs as a fixed number that is not root, from pinned hashes, and says whether it is healthy."""
    text = CONTAINERFILE.read_text()

    assert re.findall(r"^USER (.*)$", text, re.MULTILINE) == ["10001:10001"]
    assert "--require-hashes" in text
    assert "HEALTHCHECK" in text
    assert all(re.search(r":\d+\.\d+", image) for image in re.findall(r"^FROM (\S+)", text, re.MULTILINE))


def test_everything_that_is_copied_is_let_in() -> None:
    """The ignore file lets every path into the build that a COPY takes from the project."""
    copied = re.findall(r"^COPY (?!--from)(.*) \S+$", CONTAINERFILE.read_text(), re.MULTILINE)
    ignore = CONTAINERFILE.with_name("Containerfile.containerignore").read_text().split()
    paths = {path for line in copied for path in line.split()}

    assert all((ROOT / path).exists() for path in paths)
    assert {f"!{path}" for path in paths} | {"*"} == set(ignore)
