"""Files that the configuration names or that stand where they are looked for: policies, recognizers, passwords."""

from pathlib import Path

import dlp_addon
from dlp_addon.policy import Policy
from dlp_addon.policy_store import PolicyStore

RECOGNIZERS_FILE = "recognizers.yaml"
MAX_PASSWORDS = 100


def find_policies() -> Path:
    """The folder `policies` where the command was called, else the one that comes with the package."""
    package = Path(dlp_addon.__file__).parent
    candidates = (Path("policies"), package / "policies", package.parent / "policies")
    return next((path for path in candidates if path.is_dir()), candidates[0])


def load_policy(path: Path) -> Policy:
    """The policy of a file or folder; raises PolicyErrors where it is invalid."""
    return PolicyStore(path).policy


def load_recognizers(policies: Path) -> str | None:
    """Text of the admins' recognizers beside the policy; None where there are none."""
    folder = policies if policies.is_dir() else policies.parent
    try:
        return (folder / RECOGNIZERS_FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None


def load_passwords(path: Path | None) -> tuple[str, ...]:
    """The passwords of a file, one a line, as they stand there; none without a file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not UTF-8, or lists more than MAX_PASSWORDS. The message holds no password.
    """
    if path is None:
        return ()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise ValueError(f"{path} is not UTF-8 text") from None
    passwords = tuple(line for line in lines if line)
    if len(passwords) > MAX_PASSWORDS:
        raise ValueError(f"{path} lists more than {MAX_PASSWORDS} passwords")
    return passwords
