"""What the gateway needs of files: state folder, disk, store, keys, CA, policy."""

import os
import shutil
import ssl
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate
from mitmproxy.certs import Cert

from dlp_addon.bootstrap import load_policy
from dlp_addon.cli.check_result import CheckResult, fail, good, warn
from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import identity_path, read_recipients
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.model.limits import GIB
from dlp_addon.policy import PolicyErrors

LEAST_FREE_BYTES = GIB
SOON = timedelta(days=30)
OTHERS = 0o077


def check_permissions(state: StateDirectory) -> Iterator[CheckResult]:
    """The state folder is there, ours, and for its owner alone, with all that is in it."""
    if not state.root.exists():
        yield from _check_parent(state.root)
        return
    paths = [state.root, *state.root.rglob("*")]
    foreign = [path for path in paths if path.lstat().st_uid != os.getuid()]
    open_ones = [path for path in paths if not path.is_symlink() and path.lstat().st_mode & OTHERS]
    secret = [path for path in open_ones if path == state.root or state.keys in (path, *path.parents)]
    if foreign:
        yield fail(
            "state", f"{foreign[0]} belongs to another user", f"run as its user, or chown -R it under {state.root}"
        )
    if secret:
        yield fail("state", f"{secret[0]} can be read by others", f"chmod -R go= {state.root}")
    elif open_ones:
        yield warn("state", f"{len(open_ones)} files could be read by others", f"chmod -R go= {state.root}")
    if not foreign and not open_ones:
        yield good("state", f"{state.root} is for its owner alone")


def _check_parent(root: Path) -> Iterator[CheckResult]:
    parent = next(path for path in root.absolute().parents if path.exists())
    if os.access(parent, os.W_OK | os.X_OK):
        yield good("state", f"{root} is made at the first start")
    else:
        yield fail(
            "state", f"{root} is not there and cannot be made", f"make it, or give the user write access to {parent}"
        )


def check_disk(state: StateDirectory, budget_bytes: int) -> Iterator[CheckResult]:
    """Place for what may be held and sealed, and unnamed files (O_TMPFILE), without which nothing can be held."""
    folder = next(path for path in (state.root, *state.root.absolute().parents) if path.is_dir())
    free = shutil.disk_usage(folder).free
    shown = f"{free / GIB:.0f} GiB free, spool and quarantine may take {budget_bytes / GIB:.0f} GiB"
    advice = "give the state folder a volume of its own, or lower dlp_spool_bytes and dlp_quarantine_bytes"
    if free < LEAST_FREE_BYTES:
        yield fail("disk", shown, advice)
    elif free < budget_bytes:
        yield warn("disk", shown, advice)
    else:
        yield good("disk", shown)
    try:
        os.close(os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600))
        yield good("unnamed files", f"work in {folder}")
    except OSError as error:
        yield fail(
            "unnamed files", f"{folder}: {error.strerror}", "use a file system with O_TMPFILE: ext4, XFS, btrfs, tmpfs"
        )


def check_store(state: StateDirectory) -> Iterator[CheckResult]:
    """The store opens, is whole, of a version that this program knows, and its audit log is unbroken."""
    if not state.database.exists():
        yield good("store", "is made at the first start")
        return
    try:
        database = Database(state.database, read_only=True)
        try:
            database.check_integrity()
            entries = AuditLog(database).verify()
        finally:
            database.close()
    except RecordError as error:
        yield fail("store", str(error), "end the gateway, keep a copy of the file, restore a backup")
    else:
        yield good("store", f"is whole, {entries} entries in the audit log")


def check_recipients(state: StateDirectory, recipients: Path | None) -> Iterator[CheckResult]:
    """Reviewers' public keys are configured, and no private key stands on the gateway."""
    private = identity_path(state.keys)
    if recipients is None:
        advice = "name the reviewers' public keys with --recipients, and with dlp_recipients for the gateway"
        yield warn("recipients", "none: a key of the gateway's own is for trials", advice)
        return
    try:
        yield good("recipients", f"{len(read_recipients(recipients))} public keys")
    except QuarantineError as error:
        yield fail("recipients", str(error), "write one age1... or ssh-... public key a line")
    if private.exists():
        yield fail("private key", f"{private} opens what the gateway seals", "move it to where reviewers work")


def check_authority(folder: Path, now: datetime) -> Iterator[CheckResult]:
    """The CA that signs for every site: there, for its owner alone, not expired."""
    path = folder / "mitmproxy-ca.pem"
    if not path.exists():
        yield warn("CA", f"{path} is made at the first start", "then distribute mitmproxy-ca-cert.pem to clients")
        return
    if path.stat().st_mode & OTHERS:
        yield fail("CA", f"{path} can be read by others", f"chmod 600 {path}; if anybody did, make a new CA")
    try:
        expiry = Cert.from_pem(path.read_bytes()).notafter
    except (OSError, ValueError):
        yield fail("CA", f"{path} cannot be read", "restore it from a backup, or move it away and distribute a new one")
        return
    shown = f"valid until {expiry:%Y-%m-%d}"
    if expiry <= now:
        yield fail("CA", f"expired on {expiry:%Y-%m-%d}", "move it away, start once, distribute the new certificate")
    elif expiry <= now + SOON:
        yield warn("CA", shown, "make a new one now and distribute its certificate before the old one ends")
    else:
        yield good("CA", shown)
    yield _check_trust(path)


def _check_trust(path: Path) -> CheckResult:
    certificate = load_pem_x509_certificate(path.read_bytes()).public_bytes(Encoding.DER)
    if certificate in ssl.create_default_context().get_ca_certs(binary_form=True):
        return good("CA trust", "this machine trusts it, as its clients must")
    advice = "distribute mitmproxy-ca-cert.pem to all clients (docs/how-to/authority.md); here only tests need it"
    return warn("CA trust", "this machine does not trust it", advice)


def check_policy(path: Path, now: datetime) -> Iterator[CheckResult]:
    """The policy is valid, enforces, and has no exception that has expired."""
    try:
        policy = load_policy(path)
    except PolicyErrors as errors:
        yield fail("policy", f"{errors.errors[0]} ({len(errors.errors)} errors)", f"dlpctl policy check {path}")
        return
    except OSError as error:
        yield fail("policy", f"{path}: {error.strerror}", "name the policy's folder with --policy")
        return
    yield good("policy", f"{policy.id}, revision {policy.revision}, {len(policy.rules)} rules")
    if not any(rule.mode == "enforce" and rule.action.refuses for rule in policy.rules):
        yield warn("policy", "no rule refuses anything", "set mode: enforce when the trial is over")
    expired = [exception.id for exception in policy.exceptions if not exception.is_valid_at(now)]
    if expired:
        yield warn("policy", f"exceptions not in force: {', '.join(expired[:5])}", "renew or remove them")
