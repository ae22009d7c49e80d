from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from itertools import pairwise
from typing import Any, BinaryIO

from dlp_addon.classification.classifier import Classifier
from dlp_addon.classification.evidence.columns import type_columns
from dlp_addon.classification.masking import mask_path
from dlp_addon.classification.names.name_words import load_name_words
from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction import extract
from dlp_addon.extraction.resumable import recognize
from dlp_addon.extraction.resumable.fragments import read_fragment
from dlp_addon.extraction.resumable.payloads import body_range
from dlp_addon.extraction.resumable.unfinished_files import of_a_beginning, of_a_fragment, of_text_with_gaps
from dlp_addon.extraction.resumable.unfinished_packages import finish_package, is_beginning_of_workbook
from dlp_addon.model.column import ColumnRecognizer
from dlp_addon.model.content import Content, UnreadPart, Upload
from dlp_addon.model.inspection import InspectedFile, Inspection, SensitivityLabel, Unscannable
from dlp_addon.model.limits import Limits
from dlp_addon.model.person_keys import PersonHashing
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.table import Table
from dlp_addon.model.upload_part import UploadPart
from dlp_addon.recognition import build_recognition
from dlp_addon.tabular import coded_files, read_tables
from dlp_addon.unpacking import unpack
from dlp_addon.unpacking.media_types import sniff
from dlp_addon.unpacking.sealed.passwords import Passwords

NAME_WORDS = load_name_words()
"""Never changes; loaded with the module, so that a forked worker has it."""
_TEXT_TYPES = ("text/", "application/json", "application/xml", "application/x-ndjson", "application/rtf")
"""What is read over gaps as one text: its first line is the header of all."""
_MAX_RUNS = 64
"""Bytes with more gaps between them are read as one piece from there on."""
MAX_REPORTED_UNSCANNABLE = 1000
"""More than these are one entry that says so: ten thousand broken members must not make a record of megabytes."""


@dataclass(frozen=True, slots=True)
class Inspector:
    """Chains the stages under limits. What cannot be read, or breaks, becomes data with a reason.

    `scratch` makes unlinked temporary files for what is unpacked. People are hashed where `hashing` says how.
    `passwords` are tried on what is sealed.
    """

    limits: Limits
    scratch: Callable[[], BinaryIO]
    recognizer: ColumnRecognizer
    hashing: PersonHashing | None = None
    passwords: tuple[str, ...] = field(default=(), repr=False)

    def inspect_request(self, request: UploadRequest, body: Content, body_sha256: str) -> "Examined":
        """Inspect everything that a request carries."""
        examination = self._begin(body_sha256, body)
        uploads = partial(extract, request, body, self.limits, examination.budget)
        for upload in examination.guard("extraction", "body", uploads):
            examination.inspect_upload(upload)
        return examination.result()

    def inspect_request_part(self, request: UploadRequest, body: Content, body_sha256: str) -> "Examined":
        """Inspect a request; where it carries a part of a split upload, all but that, which is named instead."""
        examination = self._begin(body_sha256, body)
        found = partial(extract, request, body, self.limits, examination.budget)
        uploads = list(examination.guard("extraction", "body", found))
        recognized = recognize(request, uploads, body)
        carrier = recognized.carrier if recognized else None
        others = [upload for upload in uploads if upload is not carrier]
        if recognized and recognized.rest:
            others.append(recognized.rest)
        for upload in others:
            # The end of a ZIP file makes the form around it look like a damaged one.
            is_around = carrier is not None and _is_around(upload.content, carrier.content, body)
            with examination.telling(of_a_fragment if is_around else lambda unread: unread):
                examination.inspect_upload(upload)
        return replace(examination.result(), part=recognized.part if recognized else None)

    def read_part(self, request: UploadRequest, body: Content) -> Content:
        """The decoded payload of a request that carries a part; empty where it carries none."""
        budget = OutputBudget(self.limits, self.scratch)
        found = extract(request, body, self.limits, budget)
        recognized = recognize(request, [upload for upload in found if isinstance(upload, Upload)], body)
        return recognized.payload if recognized else body[:0]

    def inspect_unfinished_file(
        self, name: str, content: Content, content_sha256: str, later: tuple[int, ...] = (), *, begins: bool = True
    ) -> "Examined":
        """Inspect what is known of a file that is not complete yet: that it ends early is no finding.

        Bytes are missing before each of the places `later`, and before the first byte unless it `begins`. What only the
        whole file would show is `incomplete`; bytes from its middle are read as far as anybody can.
        """
        examination = self._begin(content_sha256, content)
        # What a name claims can be held against the whole file alone.
        stem = name.rpartition(".")[0] or name
        is_text = str(sniff(content)).startswith(_TEXT_TYPES)
        places = (0, *(() if is_text else later[:_MAX_RUNS]), len(content))
        of_beginning = of_text_with_gaps if is_text and later else of_a_beginning
        for start, end in pairwise(places):
            upload = Upload(name=stem, content=content[start:end])
            if begins and not start:
                with examination.telling(of_beginning):
                    examination.read_beginning(upload, name)
            else:
                with examination.telling(of_a_fragment):
                    examination.read_fragment(upload, is_text=is_text)
        examination.attempt("inspector", name, partial(examination.describe, Upload(name=name, content=content), None))
        return examination.result()

    def inspect_file(self, name: str, content: Content, content_sha256: str) -> "Examined":
        """Inspect one file that no request carries."""
        examination = self._begin(content_sha256, content)
        examination.inspect_upload(Upload(name=name, content=content))
        return examination.result()

    def _begin(self, body_sha256: str, body: Content) -> "Examination":
        budget = OutputBudget(self.limits, self.scratch)
        classifier = Classifier(
            partial(type_columns, recognizer=self.recognizer), is_name=NAME_WORDS.is_name, scratch=self.scratch
        )
        passwords = Passwords(self.passwords, self.limits)
        return Examination(self.limits, budget, passwords, classifier, body_sha256, body, self.hashing)


@dataclass(frozen=True, slots=True)
class Examined:
    """An inspection, and stage and exception class of the first thing that broke in it (None if nothing did).

    `part` is set where the request carries or completes a split upload and was to be looked at for that.
    """

    inspection: Inspection
    failure: str | None
    part: UploadPart | None = None


class Examination:
    """One inspection under way: gathers what the stages find and what they could not read."""

    def __init__(  # noqa: PLR0913, PLR0917 - what one inspection works with
        self,
        limits: Limits,
        budget: OutputBudget,
        passwords: Passwords,
        classifier: Classifier,
        body_sha256: str,
        body: Content,
        hashing: PersonHashing | None = None,
    ) -> None:
        self.hashing = hashing
        self.limits = limits
        self.budget = budget
        self.passwords = passwords
        self.classifier = classifier
        self.body_sha256 = body_sha256
        self.body = body
        self.files: list[InspectedFile] = []
        self.unscannable: list[Unscannable] = []
        self.unread_counts: Counter[bool] = Counter()
        self.labels: dict[str, SensitivityLabel] = {}
        self.failure: str | None = None

    def inspect_upload(self, upload: Upload) -> None:
        """Unpack one upload, classify every table in it, and note what it is."""
        media_type = self.read_upload(upload)
        self.attempt("inspector", upload.name, partial(self.describe, upload, media_type))

    def read_upload(self, upload: Upload, depth: int = 0) -> str | None:
        """Unpack one upload and classify every table in it; its media type where it is no container.

        Files in the cells of its tables are uploads of their own; `depth` says inside how many others it was.
        """
        media_type: str | None = None
        found = partial(unpack, upload, self.limits, self.budget, self.passwords)
        for artifact in self.guard("unpacking", upload.name, found):
            if artifact.path == upload.name:
                media_type = media_type or artifact.media_type
            for table in self.guard("tabular", artifact.path, partial(read_tables, artifact, self.limits)):
                self.attempt("classification", table.path, partial(self.classifier.classify, table))
                for inner in self.guard("tabular", table.path, partial(self.files_in_cells, table, depth)):
                    self.read_upload(inner, depth + 1)
        return media_type

    def files_in_cells(self, table: Table, depth: int) -> Iterator[Upload]:
        """Files that stand coded in the cells of a table.

        Raises:
            UnscannableError: over_limit, where they stand inside too many others.
        """
        for upload in coded_files(table):
            if depth >= self.limits.max_depth:
                raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_depth")
            yield upload

    def read_beginning(self, upload: Upload, name: str) -> None:
        """Read the beginning of the file `name`, what could already be opened of a package included."""
        finish = partial(finish_package, upload.content, self.budget)
        for finished in self.guard("extraction", upload.name, lambda: [finish()]):
            self.read_upload(replace(upload, content=finished.content))
            if not finished.is_covered:
                self.read_upload(upload)
        if is_beginning_of_workbook(upload.content) and not self.classifier.findings():
            self.note(UnreadPart(path=name, reason=UnscannableReason.INCOMPLETE, detail="workbook"))

    def read_fragment(self, upload: Upload, *, is_text: bool) -> None:
        """Read bytes from the middle of a file: as they stand, and where they are no text what can be found in them."""
        self.read_upload(upload)
        if not is_text:
            found = partial(read_fragment, upload.content, self.budget)
            for content in self.guard("extraction", upload.name, found):
                self.read_upload(replace(upload, content=content))

    @contextmanager
    def telling(self, of: Callable[[Unscannable], Unscannable | None]) -> Iterator[None]:
        """Report of what is noted inside the block only what `of` says of it."""
        before = len(self.unscannable)
        yield
        self.unscannable[before:] = [told for part in self.unscannable[before:] if (told := of(part))]

    def describe(self, upload: Upload, media_type: str | None) -> None:
        """Note name, media type, size and digest of an upload that its sender calls a file.

        Unpacking tells a workbook from the zip that it is; a container that is no artifact itself is told by its bytes.
        """
        if upload.is_file:
            # The body's own digest is known; a window of it that is as long as it is the whole.
            is_body = upload.content.obj is self.body.obj and len(upload.content) == len(self.body)
            digest = self.body_sha256 if is_body else sha256(upload.content).hexdigest()
            name = mask_path(upload.name, is_name=NAME_WORDS.is_name)
            kind = media_type or str(sniff(upload.content))
            self.files.append(InspectedFile(name=name, media_type=kind, size=len(upload.content), sha256=digest))

    def guard[T](
        self, stage: str, path: str, produce: Callable[[], Iterable[T | UnreadPart | SensitivityLabel]]
    ) -> Iterator[T]:
        """What a stage finds; labels, what it cannot read, and whatever it raises, are noted instead."""
        try:
            for found in produce():
                if isinstance(found, UnreadPart):
                    self.note(found)
                elif isinstance(found, SensitivityLabel):
                    # A sealed document bears its label outside without a name, and inside with one.
                    self.labels[found.id] = found if found.name else self.labels.get(found.id, found)
                else:
                    yield found
        except Exception as error:  # noqa: BLE001 - the inspector's boundary: errors become data
            self.note_error(stage, path, error)

    def attempt(self, stage: str, path: str, act: Callable[[], object]) -> None:
        """Do one step of a stage; whatever it raises is noted."""
        try:
            act()
        except Exception as error:  # noqa: BLE001 - the inspector's boundary: errors become data
            self.note_error(stage, path, error)

    def note_error(self, stage: str, path: str, error: Exception) -> None:
        """Turn an error into data: the reasons that stages give, a memory shortage, or a bug."""
        if isinstance(error, UnscannableError):
            self.note(UnreadPart(path=path, reason=error.reason, detail=error.detail))
        elif isinstance(error, MemoryError):
            self.note(UnreadPart(path=path, reason=UnscannableReason.OVER_LIMIT, detail="max_worker_bytes"))
        else:
            self.failure = self.failure or f"{stage}:{type(error).__name__}"
            self.note(UnreadPart(path=path, reason=UnscannableReason.INSPECTION_FAILED, detail=stage))

    def note(self, part: UnreadPart) -> None:
        """Report bytes that were not examined; past a bound only that there are more of that kind.

        What may hold a table has a bound of its own, so that a thousand programs hide no workbook and a library of
        programs counts for none.
        """
        self.unread_counts[part.may_hold_table] += 1
        count = self.unread_counts[part.may_hold_table]
        if count <= MAX_REPORTED_UNSCANNABLE:
            self.unscannable.append(masked(part))
        elif count == MAX_REPORTED_UNSCANNABLE + 1:
            more = Unscannable(
                path="body",
                reason=UnscannableReason.OVER_LIMIT,
                detail="max_reported_unscannable",
                may_hold_table=part.may_hold_table,
            )
            self.unscannable.append(more)

    def result(self) -> Examined:
        """Everything found, as one record."""
        facts: dict[str, Any] = {}
        self.attempt("classification", "body", lambda: facts.update(self.people()))
        inspection = Inspection(
            body_bytes=len(self.body),
            body_sha256=self.body_sha256,
            files=tuple(self.files),
            unscannable=tuple(self.unscannable),
            labels=tuple(masked_label(label) for _, label in sorted(self.labels.items())),
            **facts,
        )
        return Examined(inspection, self.failure)

    def people(self) -> dict[str, Any]:
        """Tables, people and entities over all that was classified."""
        return {
            "tables": self.classifier.findings(),
            "distinct_people": self.classifier.distinct_people(),
            "entities": self.classifier.entities(),
            "person_keys": self.classifier.person_keys(self.hashing) if self.hashing else (),
        }


def _is_around(content: Content, part: Content, body: Content) -> bool:
    """Whether a part stands in the content, as it is or, where that is the whole body, in some encoding."""
    return len(content) > len(part) and (len(content) == len(body) or body_range(content, part) is not None)


def masked(part: UnreadPart) -> Unscannable:
    """The report of an unread part, its path masked."""
    return Unscannable(
        path=mask_path(part.path, is_name=NAME_WORDS.is_name),
        reason=part.reason,
        detail=part.detail,
        media_type=part.media_type,
        may_hold_table=part.may_hold_table,
    )


def masked_label(label: SensitivityLabel) -> SensitivityLabel:
    """The label, its name masked: anybody can write one."""
    return replace(label, name=mask_path(label.name, is_name=NAME_WORDS.is_name) if label.name else "")


def build_inspector(
    limits: Limits, scratch: Callable[[], BinaryIO], recognizers: str | None, passwords: tuple[str, ...] = ()
) -> Inspector:
    """An inspector with Presidio's recognizers, the project's own and the admins' (YAML text, None without)."""
    return Inspector(limits, scratch, build_recognition(recognizers), passwords=passwords)
