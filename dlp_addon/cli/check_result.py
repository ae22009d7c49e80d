from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How a check came out: `fail` keeps the gateway from working or from being safe, `warn` is for an operator."""

    GOOD = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """What one check saw, and what to do about it; nothing to do where it is good."""

    level: Level
    name: str
    seen: str
    advice: str = ""


def good(name: str, seen: str) -> CheckResult:
    """Nothing to do."""
    return CheckResult(level=Level.GOOD, name=name, seen=seen)


def warn(name: str, seen: str, advice: str) -> CheckResult:
    """The gateway works, but not as it should in use."""
    return CheckResult(level=Level.WARN, name=name, seen=seen, advice=advice)


def fail(name: str, seen: str, advice: str) -> CheckResult:
    """The gateway would not start, or not be safe."""
    return CheckResult(level=Level.FAIL, name=name, seen=seen, advice=advice)


type Check = Callable[[], Iterable[CheckResult]]
