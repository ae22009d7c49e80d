"""The YAML form of policy tests: invented uploads and what a policy must say of them."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field, StringConstraints

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.finding import ColumnFinding, TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import InspectedFile, Inspection, SensitivityLabel, Unscannable
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.sending_history import SendingHistory
from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.policy.schema import Identifier
from dlp_addon.policy.schema_base import Model, Span, Word, read_span

type Count = Annotated[int, Field(ge=0)]
type ActionName = Literal["allow", "alert", "coach", "block", "quarantine"]

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_DEFAULT_TIME = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)


class TableModel(Model):
    """A table that was found."""

    path: Word = Field(default="people.xlsx#Sheet1", description="Where it was found, as masked.")
    people: Count = Field(default=0, description="Different people in it.")
    rows: Count | None = Field(default=None, description="Its rows; as many as people unless given.")
    columns: tuple[Word, ...] = Field(default=(), description="Entity types of its columns.")
    embedded: dict[str, Count] = Field(default={}, description="Different values by entity type inside its free text.")
    hidden: HidingPlace | None = Field(default=None, description="Where it is hidden.")

    def build(self) -> TableFinding:
        """The finding."""
        rows = self.people if self.rows is None else self.rows
        columns = (_column(index, name, rows, self.people) for index, name in enumerate(self.columns))
        return TableFinding(
            path=self.path,
            rows=rows,
            hidden=self.hidden,
            columns=tuple(columns),
            person_records=self.people,
            distinct_people=self.people,
            embedded=tuple(sorted(self.embedded.items())),
        )


class UnscannablePartModel(Model):
    """Content that was not examined."""

    reason: UnscannableReason = Field(description="Why.")
    may_hold_table: bool = Field(default=True, description="Whether it could hold a spreadsheet or table.")
    media_type: Word = Field(default="application/octet-stream", description="Its media type by content.")

    def build(self) -> Unscannable:
        """The fact."""
        return Unscannable(
            path="part", reason=self.reason, media_type=self.media_type, may_hold_table=self.may_hold_table
        )


class FileModel(Model):
    """A file that the upload carries."""

    name: Word = Field(default="people.xlsx", description="Its name as masked.")
    media_type: Word = Field(default=_XLSX, description="Its media type by content.")


class SenderPartModel(Model):
    """Who sends it."""

    address: Word = Field(default="192.0.2.10", description="The client's address.")
    user: Word | None = Field(default=None, description="The user that the proxy authenticated.")


class UploadModel(Model):
    """An invented upload. Without `tables` its people stand in one table with a column for each of its `entities`."""

    destination: Word = Field(default="www.example.net", description="Host of the request.")
    sni: Word | None = Field(default=None, description="Server name of the TLS hello.")
    target: Word | None = Field(
        default=None, description="CONNECT or SOCKS target, or the address a transparent client meant."
    )
    site: Word | None = Field(default=None, description="The own site that a reverse listener stands for.")
    path: Word = Field(default="/upload", description="URL path.")
    method: Word = Field(default="POST", description="HTTP method.")
    protocol: Literal["HTTP/1.0", "HTTP/1.1", "HTTP/2.0", "HTTP/3"] = Field(
        default="HTTP/1.1", description="HTTP version."
    )
    upload_protocol: UploadProtocol = Field(default=UploadProtocol.SINGLE, description="How the upload travels.")
    sender: SenderPartModel = Field(default=SenderPartModel(), description="Who sends it.")
    time: AwareDatetime = Field(default=_DEFAULT_TIME, description="When it is decided, with its offset from UTC.")
    bytes: Count = Field(default=10_000, description="Size of the body.")
    distinct_people: Count | None = Field(
        default=None, description="Different people; the sum over its tables unless given."
    )
    sent_within: dict[Span, Count] = Field(
        default={}, description="Different people that its sender sent in a time such as `24h`, this upload included."
    )
    rows: Count | None = Field(default=None, description="Rows of its one table, where `tables` is not given.")
    entities: dict[str, Count] = Field(default={}, description="Different values by entity type.")
    tables: tuple[TableModel, ...] | None = Field(default=None, description="The tables that were found.")
    files: tuple[FileModel, ...] = Field(default=(FileModel(),), description="The files that it carries.")
    unscannable: tuple[UnscannablePartModel, ...] = Field(default=(), description="What could not be examined.")
    labels: tuple[Word, ...] = Field(default=(), description="Names of the sensitivity labels of its documents.")

    def entity_types(self) -> Iterator[str]:
        """Every entity type that it names."""
        yield from self.entities
        for table in self.tables or ():
            yield from (*table.columns, *table.embedded)

    def build_request(self) -> UploadRequest:
        """The request."""
        return UploadRequest(
            id="policy-test",
            method=self.method,
            scheme="https",
            destination=Destination(
                authority=self.destination, port=443, sni=self.sni, target=self.target, site=self.site
            ),
            sender=Sender(address=self.sender.address, user=self.sender.user),
            path=self.path,
            headers=(),
            protocol=self.protocol,
            received_at=self.time,
            upload_protocol=self.upload_protocol,
        )

    def build_history(self) -> SendingHistory:
        """What its sender is said to have sent."""
        return SendingHistory(windows=tuple((read_span(span), count) for span, count in self.sent_within.items()))

    def build_inspection(self) -> Inspection:
        """What the inspection of it is said to have found."""
        tables = tuple(table.build() for table in self._tables())
        people = self.distinct_people
        return Inspection(
            body_bytes=self.bytes,
            body_sha256="0" * 64,
            files=tuple(
                InspectedFile(name=file.name, media_type=file.media_type, size=self.bytes, sha256="0" * 64)
                for file in self.files
            ),
            tables=tables,
            distinct_people=sum(table.distinct_people for table in tables) if people is None else people,
            entities=tuple(sorted(_entities(tables, self.entities).items())),
            unscannable=tuple(part.build() for part in self.unscannable),
            labels=tuple(SensitivityLabel(id=str(UUID(int=i)), name=name) for i, name in enumerate(self.labels)),
        )

    def _tables(self) -> tuple[TableModel, ...]:
        if self.tables is not None:
            return self.tables
        if not self.distinct_people and not self.entities and self.rows is None:
            return ()
        return (TableModel(people=self.distinct_people or 0, rows=self.rows, columns=tuple(self.entities)),)


class ExpectationModel(Model):
    """What the policy must say. What is left out may be anything."""

    action: ActionName = Field(description="The verdict's action.")
    rule: str | None = Field(default=None, description="The rule that decides; null, if written, says that none does.")
    would_be: ActionName | None = Field(default=None, description="The action if every monitored rule were enforced.")
    matches: tuple[Word, ...] | None = Field(
        default=None, description="All rules that hold and are not lifted, in any order."
    )
    lifted_by: tuple[Word, ...] | None = Field(
        default=None, description="All exceptions that lift a rule, in any order."
    )
    destination_group: Word | None = Field(default=None, description="The destination group that decides.")


class CaseModel(Model):
    """One test of a policy."""

    id: Identifier = Field(description="Name in reports.")
    title: Annotated[str, StringConstraints(min_length=1, max_length=400)] | None = Field(
        None, description="What the case is about."
    )
    upload: UploadModel = Field(description="The upload.")
    expect: ExpectationModel = Field(description="What the policy must say of it.")


class PolicyTestFileModel(Model):
    """The tests of one policy."""

    cases: Annotated[tuple[CaseModel, ...], Field(min_length=1)] = Field(description="The tests.")


def _column(index: int, name: str, rows: int, people: int) -> ColumnFinding:
    return ColumnFinding(
        index=index, header=name.lower(), entity_type=name, confidence=1.0, count=rows, distinct_count=people
    )


def _entities(tables: tuple[TableFinding, ...], named: Mapping[str, int]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for table in tables:
        found = [(column.entity_type or "", column.distinct_count) for column in table.columns]
        for name, count in (*found, *table.embedded):
            counts[name] = counts.get(name, 0) + count
    return {**counts, **named}
