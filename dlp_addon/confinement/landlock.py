"""Landlock (landlock(7), Documentation/userspace-api/landlock.rst of Linux) through its three system calls."""

import ctypes
import os
import stat
from collections.abc import Iterable, Mapping
from enum import IntFlag

from dlp_addon.confinement.system import PR_SET_NO_NEW_PRIVS, call_system, control_process

# The numbers are the same on every architecture (Linux unified its tables from 424 on).
CREATE_RULESET = 444
ADD_RULE = 445
RESTRICT_SELF = 446
ASK_FOR_VERSION = 1
RULE_PATH_BENEATH = 1


class Access(IntFlag):
    """What can be done to files and folders below a path (LANDLOCK_ACCESS_FS_*)."""

    EXECUTE = 1 << 0
    WRITE_FILE = 1 << 1
    READ_FILE = 1 << 2
    READ_DIR = 1 << 3
    REMOVE_DIR = 1 << 4
    REMOVE_FILE = 1 << 5
    MAKE_CHAR = 1 << 6
    MAKE_DIR = 1 << 7
    MAKE_REG = 1 << 8
    MAKE_SOCK = 1 << 9
    MAKE_FIFO = 1 << 10
    MAKE_BLOCK = 1 << 11
    MAKE_SYM = 1 << 12
    REFER = 1 << 13
    TRUNCATE = 1 << 14
    IOCTL_DEV = 1 << 15


READ = Access.READ_FILE | Access.READ_DIR
ON_FILES = Access.EXECUTE | Access.WRITE_FILE | Access.READ_FILE | Access.TRUNCATE | Access.IOCTL_DEV
"""The rights that a rule for a single file may give; any other makes the kernel refuse the rule."""

ALL_TCP = 0b11
"""Bind and connect (LANDLOCK_ACCESS_NET_*)."""
ALL_SCOPES = 0b11
"""Abstract sockets and signals (LANDLOCK_SCOPE_*)."""


class RulesetAttributes(ctypes.Structure):
    """struct landlock_ruleset_attr."""

    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class PathBeneathAttributes(ctypes.Structure):
    """struct landlock_path_beneath_attr."""

    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def abi_version() -> int:
    """The version that the kernel speaks; 0 where it has no Landlock or it is switched off."""
    try:
        return call_system(CREATE_RULESET, 0, 0, ASK_FOR_VERSION)
    except OSError:
        return 0


def handled_access(version: int) -> Access:
    """Every right on files that a kernel of this version can take away."""
    handled = Access((1 << 13) - 1)
    if version >= 2:
        handled |= Access.REFER
    if version >= 3:
        handled |= Access.TRUNCATE
    if version >= 5:
        handled |= Access.IOCTL_DEV
    return handled


def ruleset_attributes(version: int) -> tuple[RulesetAttributes, int]:
    """Everything that a kernel of this version can forbid, and the size of the structure that it knows."""
    attributes = RulesetAttributes(handled_access(version), 0, 0)
    if version >= 4:
        attributes.handled_access_net = ALL_TCP
    if version >= 6:
        attributes.scoped = ALL_SCOPES
    size = 8 if version < 4 else 16 if version < 6 else 24
    return attributes, size


def restrict_files(rules: Mapping[str, Access], pinned: Iterable[str] = ()) -> None:
    """Forbid the calling thread, and all it starts, every access to files but what `rules` allow below their paths.

    Also TCP, abstract sockets and signals to other processes, where the kernel can. Paths that do not exist are left
    out. Nothing takes this back.

    Args:
        rules: rights by path.
        pinned: paths in `rules` of which a descriptor stays open: procfs makes its inodes anew when memory is short,
            and a rule holds for an inode.

    Raises:
        OSError: the kernel has no Landlock, or refuses.
    """
    version = abi_version()
    attributes, size = ruleset_attributes(max(version, 1))
    ruleset = call_system(CREATE_RULESET, ctypes.addressof(attributes), size, 0)
    kept = frozenset(pinned)
    try:
        for path, access in rules.items():
            allow_beneath(ruleset, path, access & attributes.handled_access_fs, keep=path in kept)
        control_process(PR_SET_NO_NEW_PRIVS, 1)
        call_system(RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def allow_beneath(ruleset: int, path: str, access: int, *, keep: bool) -> None:
    """Add one rule; a path that cannot be opened needs none. Raises OSError where the kernel refuses it."""
    try:
        parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        is_folder = stat.S_ISDIR(os.fstat(parent).st_mode)
        rule = PathBeneathAttributes(access if is_folder else access & ON_FILES, parent)
        call_system(ADD_RULE, ruleset, RULE_PATH_BENEATH, ctypes.addressof(rule), 0)
    finally:
        if not keep:
            os.close(parent)
