import shutil
import stat
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from dlp_addon.policy.errors import PolicyError, PolicyErrors, SourceLocation
from dlp_addon.policy.parser import MAX_FILES, included_files, is_policy_test, parse_policy
from dlp_addon.policy.policy import Policy
from dlp_addon.policy.public_suffixes import PublicSuffixes
from dlp_addon.policy.yaml_source import MAX_FILE_CHARACTERS, read_document

_FOLDERS = (".", "destinations")
_SUFFIXES = frozenset({".yaml", ".yml"})
_SITE_SUFFIXES = (".site.yaml", ".site.yml")
"""Of files that a folder does not take by itself: one of them is named as the policy, and includes the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyReload:
    """What came of a change in the policy's files.

    Attributes:
        policy: the policy that stands afterwards.
        files: its files, texts by name.
        errors: why the change was not taken; empty where it was.
    """

    policy: Policy
    files: Mapping[str, str] = field(repr=False)
    errors: tuple[PolicyError, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the files as they are now stand."""
        return not self.errors


class PolicyStore:
    """The policy in force. It changes as a whole or not at all; what is invalid keeps the last good one.

    A folder is one policy: its `*.yaml` files and those of its `destinations` folder; a file is one with what it
    includes. Safe to ask from several threads.
    """

    def __init__(self, path: Path) -> None:
        """Load the policy.

        Raises:
            PolicyErrors: where it is invalid or cannot be read.
        """
        self._path = path
        self._lock = threading.Lock()
        files = read_policy_files(path)
        self._seen: Mapping[str, str] | PolicyErrors = files
        self._suffixes = PublicSuffixes()
        self._reload = PolicyReload(policy=parse_policy(files, self._suffixes), files=files)
        self._former = {self.policy.revision}

    @property
    def policy(self) -> Policy:
        """The last good policy."""
        return self._reload.policy

    @property
    def standing(self) -> PolicyReload:
        """The last good policy with its files, and why the files as they were last seen do not stand, if so."""
        return self._reload

    def recall(self, revisions: Iterable[str]) -> None:
        """Take these for revisions that were in force: to go back to one, files may go away."""
        self._former.update(revisions)

    @property
    def errors(self) -> tuple[PolicyError, ...]:
        """Why the files as they were last seen do not stand; empty where they do."""
        return self._reload.errors

    def reload_if_changed(self) -> PolicyReload | None:
        """Look at the files, and take them if they changed and are valid; None where there is nothing new.

        Never raises for what the files say or where they went: that is in the answer's errors, once per change.
        A change that goes on while the files are read is left for the next call, so no mix of two edits is taken.
        """
        with self._lock:
            known = self._seen if not isinstance(self._seen, PolicyErrors) else {}
            if _is_same(self._read(known), self._seen):
                return None
            found = self._read({})
            if not _is_same(found, self._read({})):
                return None
            self._seen = found
            self._reload = self._judge(found)
            return self._reload

    def _read(self, known: Mapping[str, str]) -> Mapping[str, str] | PolicyErrors:
        try:
            return read_policy_files(self._path, known)
        except PolicyErrors as errors:
            return errors

    def _judge(self, found: Mapping[str, str] | PolicyErrors) -> PolicyReload:
        if isinstance(found, PolicyErrors):
            return replace(self._reload, errors=found.errors)
        gone = [name for name in self._reload.files if name not in found]
        message = "the file is gone; put it back, or restart with the policy as it is now"
        missing = tuple(PolicyError(message, SourceLocation(name)) for name in gone)
        try:
            policy = parse_policy(found, self._suffixes)
        except PolicyErrors as errors:
            return replace(self._reload, errors=missing or errors.errors)
        if missing and policy.revision not in self._former:
            return replace(self._reload, errors=missing)
        self._former.add(policy.revision)
        return PolicyReload(policy=policy, files=found)


def read_policy_files(path: Path, known: Mapping[str, str] = MappingProxyType({})) -> Mapping[str, str]:
    """The files of the policy at `path`, texts by name, tests left out.

    Where a file's text is as in `known`, its includes are not parsed again but taken to be among `known`, so that
    looking whether anything changed is cheap. The answer is then exact where it equals `known`.

    Raises:
        PolicyErrors: where one cannot be read, is no regular UTF-8 file or is too large, or where there is none.
    """
    root = path if path.is_dir() else path.parent
    files: dict[str, str] = {}
    errors: list[PolicyError] = []
    waiting = _first_names(path, errors)
    while waiting and len(files) <= MAX_FILES:
        name = waiting.pop(0)
        if name not in files:
            text = _read_text(root, name, errors)
            if text is not None:
                files[name] = text
                waiting.extend(_included(root, name, text, known))
    if not files and not errors:
        errors.append(PolicyError("no policy is here: no *.yaml file", SourceLocation(str(path))))
    if errors:
        raise PolicyErrors(errors)
    return files


def read_policy_tests(path: Path, *, of_included: bool = False) -> Mapping[str, str]:
    """The tests that stand beside the policy at `path`, texts by name: all of a folder's, or `x.test.yaml` of `x.yaml`.

    With `of_included` those of the files that a file includes too; they say nothing of what it overrides.

    Raises:
        PolicyErrors: where one cannot be read, is no regular UTF-8 file or is too large; with `of_included` also as of
            `read_policy_files`.
    """
    root = path if path.is_dir() else path.parent
    errors: list[PolicyError] = []
    names = sorted(entry.name for entry in root.iterdir() if is_policy_test(entry.name))
    if not path.is_dir():
        tested = {path.stem} | ({Path(name).stem for name in read_policy_files(path)} if of_included else set())
        names = [name for name in names if name.rsplit(".", 2)[0] in tested]
    texts = {name: _read_text(root, name, errors) for name in names}
    if errors:
        raise PolicyErrors(errors)
    return {name: text for name, text in texts.items() if text is not None}


def put_back(path: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """Make `files` the policy at `path`; the names of those that were written or set aside.

    Each file is replaced at once. What is no part of `files` is renamed to `NAME.rolled-back`, which no policy takes.

    Raises:
        OSError: one cannot be written; what is done until then stays.
        PolicyErrors: what is there cannot be read.
        ValueError: the files are those of another policy.
    """
    root = path if path.is_dir() else path.parent
    current = read_policy_files(path)
    if (path.name not in files) if path.is_file() else files.keys().isdisjoint(current):
        raise ValueError(f"{path} is another policy than the one that was in force")
    changed = [name for name in files if current.get(name) != files[name]]
    for name in changed:
        _replace_text(root / name, files[name])
    gone = [name for name in current if name not in files]
    for name in gone:
        (root / name).rename(root / f"{name}.rolled-back")
    return (*changed, *gone)


def _replace_text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.new")
    temporary.write_text(text, encoding="utf-8")
    if path.exists():
        shutil.copymode(path, temporary)
    temporary.replace(path)


def _first_names(path: Path, errors: list[PolicyError]) -> list[str]:
    if not path.is_dir():
        return [path.name]
    try:
        return sorted(_list_names(path))
    except OSError as error:
        errors.append(PolicyError(f"cannot be read: {error.strerror}", SourceLocation(str(path))))
        return []


def _list_names(root: Path) -> Iterator[str]:
    for folder in _FOLDERS:
        if (root / folder).is_dir():
            for entry in (root / folder).iterdir():
                # Kubernetes keeps its own entries beside the files under names that begin with dots.
                is_own = entry.suffix in _SUFFIXES and not entry.name.startswith(".")
                if is_own and not is_policy_test(entry.name) and not entry.name.endswith(_SITE_SUFFIXES):
                    yield entry.relative_to(root).as_posix()


def _read_text(root: Path, name: str, errors: list[PolicyError]) -> str | None:
    try:
        # Opening a FIFO would wait for a writer.
        if not stat.S_ISREG((root / name).stat().st_mode):
            problem = "is no regular file"
        else:
            with (root / name).open("rb") as file:
                text = file.read(4 * MAX_FILE_CHARACTERS + 1).decode("utf-8-sig")
            if len(text) <= MAX_FILE_CHARACTERS:
                return text
            problem = f"has more than {MAX_FILE_CHARACTERS:,} characters"
    except OSError as error:
        problem = f"cannot be read: {error.strerror}"
    except UnicodeDecodeError:
        problem = "is no UTF-8 text"
    errors.append(PolicyError(problem, SourceLocation(name)))
    return None


def _included(root: Path, name: str, text: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """Names that a file includes and that are there; parsing reports the others and what is no YAML."""
    if known.get(name) == text:
        return tuple(known)
    try:
        included = included_files(name, read_document(name, text))
    except PolicyErrors:
        return ()
    return tuple(other for other in included if not other.startswith(("..", "/")) and (root / other).exists())


def _is_same(one: Mapping[str, str] | PolicyErrors, other: Mapping[str, str] | PolicyErrors) -> bool:
    if isinstance(one, PolicyErrors) and isinstance(other, PolicyErrors):
        return str(one) == str(other)
    return one == other
