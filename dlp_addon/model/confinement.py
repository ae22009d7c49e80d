from enum import StrEnum


class Mechanism(StrEnum):
    """What takes privileges from a worker. Stable names: a metric and a log event use them."""

    SECCOMP = "seccomp"
    """No network, no new programs or processes, no reach into other processes (seccomp(2), through libseccomp)."""
    LANDLOCK = "landlock"
    """Files: reads the program alone, writes in its scratch folder alone (landlock(7), Linux 5.13 and later)."""
    CAPABILITIES = "capabilities"
    """No capability of root is left but that of reading files (capabilities(7))."""
    RESOURCE_LIMITS = "resource_limits"
    """Ceilings for memory, files and tasks; no core dumps; dies with its parent (setrlimit(2), prctl(2))."""
