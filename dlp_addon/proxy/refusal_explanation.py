"""What a refusal tells people: plain words made of an event. Every text in it is masked, short and visible."""

from dataclasses import dataclass, field
from typing import Final

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.admission import Coaching
from dlp_addon.model.entity_types import ENTITY_TYPES
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.finding import ColumnFinding, TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import Unscannable
from dlp_addon.model.verdict import Disposition
from dlp_addon.telemetry.visible_text import make_visible

MAX_TABLES: Final = 5
MAX_COLUMNS: Final = 12
MAX_UNREAD: Final = 5
MAX_REASONS: Final = 5
MAX_NAME_CHARACTERS: Final = 80

HIDING_WORDS: Final = {
    HidingPlace.SHEET: "hidden sheet",
    HidingPlace.VERY_HIDDEN: "deeply hidden sheet",
    HidingPlace.ROWS: "hidden rows",
    HidingPlace.COLUMNS: "hidden columns",
    HidingPlace.UNREADABLE_TEXT: "text too small or pale to read",
    HidingPlace.OUTSIDE_PRINT_RANGE: "outside the printed area",
    HidingPlace.COMMENTS: "in comments",
    HidingPlace.DATA_VALIDATION: "in drop-down lists",
    HidingPlace.DEFINED_NAMES: "in defined names",
    HidingPlace.FORMULAS: "in the text of formulas",
    HidingPlace.HEADER_FOOTER: "in page headers or footers",
    HidingPlace.SHEET_SETTINGS: "in prompts, tips or rules of a sheet",
    HidingPlace.TEXT_BOX: "in text boxes",
    HidingPlace.CHART_CACHE: "in a chart's stored data",
    HidingPlace.PIVOT_CACHE: "in a pivot table's stored data",
    HidingPlace.EXTERNAL_LINK: "in data kept from a linked file",
    HidingPlace.QUERY_TABLE: "in a query's stored data",
    HidingPlace.CUSTOM_XML: "in custom XML",
    HidingPlace.DOCUMENT_PROPERTIES: "in document properties",
    HidingPlace.PACKAGE_PART: "in titles, styles or other settings of the file",
    HidingPlace.DATA_MODEL: "in the data model",
    HidingPlace.ORPHANED_STRINGS: "in deleted text that the file still holds",
    HidingPlace.REVISION_LOG: "in tracked changes",
    HidingPlace.MACRO: "in a macro",
    HidingPlace.EMBEDDED: "in an embedded file",
    HidingPlace.CODED_CELLS: "coded, or spelled over several cells",
    HidingPlace.EPILOGUE: "outside the parts of the file",
}

UNREAD_WORDS: Final = {
    UnscannableReason.ENCRYPTED: "is protected by a password",
    UnscannableReason.MALFORMED: "is damaged",
    UnscannableReason.TRUNCATED: "is incomplete",
    UnscannableReason.OVER_LIMIT: "is too large or too deeply packed",
    UnscannableReason.UNSUPPORTED: "is of a kind that cannot be read here",
    UnscannableReason.UNKNOWN_ENCODING: "is encoded in an unknown way",
    UnscannableReason.TIMED_OUT: "took too long to read",
    UnscannableReason.WORKER_KILLED: "could not be read to the end",
    UnscannableReason.INSPECTION_FAILED: "could not be read",
    UnscannableReason.OVERSIZE: "is larger than what can be checked",
    UnscannableReason.OVERLOADED: "came while too many uploads were being checked",
    UnscannableReason.NOT_HTTP: "does not travel as a web request",
    UnscannableReason.WEBSOCKET: "travels in a way that cannot be checked",
    UnscannableReason.UPGRADED: "travels in a way that cannot be checked",
    UnscannableReason.INCOMPLETE: "comes in parts that can only be checked together",
    UnscannableReason.UNSEEN_PREFIX: "goes on from a beginning that was not checked",
}

PASSING_REASONS: Final = frozenset(
    {
        UnscannableReason.TIMED_OUT,
        UnscannableReason.WORKER_KILLED,
        UnscannableReason.INSPECTION_FAILED,
        UnscannableReason.OVERLOADED,
    }
)
"""What may be otherwise a while later, without any change to the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedColumn:
    """One column with personal data. `title` is empty where the column has no header that can be shown."""

    letter: str
    title: str
    holds: str
    entity_type: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedTable:
    """One table with personal data. `sheet` and `hidden` are empty where there is none."""

    file: str
    sheet: str
    hidden: str
    people: int
    rows: int
    columns: tuple[ExplainedColumn, ...]
    more_columns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedUnread:
    """One piece that was not examined, and why."""

    path: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that a refusal says, ready to be shown; safe in any text, once escaped for its form.

    Attributes:
        headline: one short clause without a full stop.
        message: one line for programs that show only one.
        reference: the incident, else the request.
        policy_message: what the rule's author wants people to read.
        release_url: where the sender may give a business reason, with `release_code`; empty where nowhere.
    """

    headline: str
    message: str
    host: str
    reference: str
    attempts: int
    people: int
    tables: tuple[ExplainedTable, ...]
    more_tables: int
    unread: tuple[ExplainedUnread, ...]
    more_unread: int
    rule: str
    reasons: tuple[str, ...]
    policy_message: str
    is_sealed: bool
    next_steps: tuple[str, ...]
    release_url: str = ""
    release_code: str = field(default="", repr=False)


def explain(event: InspectionEvent, contact: str, coaching: Coaching | None = None) -> Explanation:
    """The explanation of a refused upload; `contact` says in words whom to turn to.

    With `coaching` it tells its sender where to give a reason. It holds no form: scripts of the page that sent the
    upload can read a refusal.
    """
    tables = _notable_tables(event.inspection.tables)
    unread = event.inspection.unscannable
    headline = _headline(event)
    reference = make_visible(event.incident_id or event.request_id, max_characters=MAX_NAME_CHARACTERS)
    contact = make_visible(contact)
    return Explanation(
        headline=headline,
        message=_message(headline, reference, contact, coaching),
        host=make_visible(event.destination.host, max_characters=MAX_NAME_CHARACTERS),
        reference=reference,
        attempts=event.attempts,
        people=event.inspection.distinct_people,
        tables=tuple(_explain_table(table) for table in tables[:MAX_TABLES]),
        more_tables=max(0, len(tables) - MAX_TABLES),
        unread=tuple(_explain_unread(part) for part in unread[:MAX_UNREAD]),
        more_unread=max(0, len(unread) - MAX_UNREAD),
        rule=make_visible(event.verdict.rule or "", max_characters=MAX_NAME_CHARACTERS),
        reasons=tuple(make_visible(reason) for reason in event.verdict.reasons[:MAX_REASONS]),
        policy_message=make_visible(event.verdict.message, max_characters=1000),
        is_sealed=event.disposition is Disposition.QUARANTINED,
        next_steps=_next_steps(event, contact, reference, coaching),
        release_url=coaching.url if coaching else "",
        release_code=coaching.code if coaching else "",
    )


def column_letter(index: int) -> str:
    """The name that spreadsheet programs give a column, from index 0: A, B, ..., Z, AA."""
    letters = ""
    number = index + 1
    while number > 0:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def count_people(number: int) -> str:
    """A number of people in words, such as `1 person` or `6,252 people`."""
    return f"{number:,} {'person' if number == 1 else 'people'}"


def _message(headline: str, reference: str, contact: str, coaching: Coaching | None) -> str:
    told = f"Upload refused: {headline}. Nothing was sent. Reference {reference}, contact: {contact}."
    return f"{told} With a business reason: {coaching.url}, code {coaching.code}." if coaching else told


def _headline(event: InspectionEvent) -> str:
    people = event.inspection.distinct_people
    if event.disposition is Disposition.FAILED:
        return "the check of it could not be finished"
    if people:
        return f"it holds personal data of {count_people(people)}"
    if event.inspection.unscannable:
        return "part of it could not be checked"
    if event.inspection.entities:
        return "it holds data that may not leave"
    return "the policy does not allow it"


def _notable_tables(tables: tuple[TableFinding, ...]) -> list[TableFinding]:
    notable = [table for table in tables if table.distinct_people or any(map(_is_personal, table.columns))]
    return sorted(notable, key=lambda table: -table.distinct_people)


def _is_personal(column: ColumnFinding) -> bool:
    return column.entity_type is not None


def _explain_table(table: TableFinding) -> ExplainedTable:
    file, separator, sheet = table.path.rpartition("#")
    columns = [column for column in table.columns if _is_personal(column)]
    return ExplainedTable(
        file=_name((file if separator else sheet).replace("!/", " › ")),
        sheet=_name(sheet) if separator else "",
        hidden=HIDING_WORDS.get(table.hidden, table.hidden.value) if table.hidden else "",
        people=table.distinct_people,
        rows=table.rows,
        columns=tuple(_explain_column(column) for column in columns[:MAX_COLUMNS]),
        more_columns=max(0, len(columns) - MAX_COLUMNS),
    )


def _explain_column(column: ColumnFinding) -> ExplainedColumn:
    letter = column_letter(column.index)
    entity = ENTITY_TYPES.get(column.entity_type or "")
    return ExplainedColumn(
        letter=letter,
        title="" if column.header == letter else _name(column.header),
        holds=entity.title if entity else _name((column.entity_type or "").replace("_", " ").lower()),
        entity_type=_name(column.entity_type or ""),
        count=column.count,
    )


def _explain_unread(part: Unscannable) -> ExplainedUnread:
    words = UNREAD_WORDS.get(part.reason, "could not be checked")
    return ExplainedUnread(path=_name(part.path.replace("!/", " › ")), words=words, reason=part.reason.value)


def _next_steps(event: InspectionEvent, contact: str, reference: str, coaching: Coaching | None) -> tuple[str, ...]:
    reasons = {part.reason for part in event.inspection.unscannable}
    steps: list[str] = []
    if event.inspection.distinct_people or event.inspection.entities:
        steps += [
            "Did you mean to share this? If not, nothing more needs to be done: nothing has left.",
            "Take the listed columns out, or replace people by totals, hidden sheets too; then upload the new file.",
        ]
    if UnscannableReason.ENCRYPTED in reasons:
        steps.append("Save the file without its password, so that it can be checked, and upload that.")
    if reasons & {UnscannableReason.MALFORMED, UnscannableReason.TRUNCATED}:
        steps.append("Open the file, see whether it is complete, save it anew and upload that.")
    if UnscannableReason.INCOMPLETE in reasons:
        steps.append("Upload the file in one piece, or save it in a newer format first.")
    if UnscannableReason.UNSEEN_PREFIX in reasons:
        steps.append("Start the upload again from its beginning.")
    if event.disposition is Disposition.FAILED or reasons & PASSING_REASONS:
        steps.append("This may pass by itself: wait a few minutes before you upload it once more.")
    if coaching is not None:
        steps.append(
            f"Does your work need it to go out as it is? Open {coaching.url} and say why; code {coaching.code}."
        )
        steps.append("Then upload it again: within 30 minutes it passes once, to the same place.")
        return tuple(steps)
    steps.append(f"Must it go out as it is? Ask {contact}, naming {reference}. They can let this upload through once.")
    return tuple(steps)


def _name(text: str) -> str:
    return make_visible(text, max_characters=MAX_NAME_CHARACTERS)
