from string import Formatter

from dlp_addon.policy.case import Case
from dlp_addon.policy.scope import suggest

PLACEHOLDERS = (
    "distinct_people",
    "rows",
    "files",
    "unscannable",
    "destination_group",
    "rule",
    "title",
    "owner",
)
"""What `{...}` in a rule's message can stand for: counts, the destination group's title, and the rule's own words."""


def find_template_errors(template: str) -> tuple[str, ...]:
    """Sentences on every placeholder that a message cannot have."""
    try:
        fields = [
            (name, spec, conversion) for _, name, spec, conversion in Formatter().parse(template) if name is not None
        ]
    except ValueError:
        return ("a brace stands alone; write {{ or }} for the character itself",)
    unknown = [name for name, _, _ in fields if name not in PLACEHOLDERS]
    errors = [f"unknown placeholder {name!r}{suggest(name, PLACEHOLDERS)}" for name in unknown]
    if any(spec or conversion for _, spec, conversion in fields):
        errors.append("a placeholder has no format of its own")
    return tuple(errors)


def render_message(template: str, case: Case, *, rule: str, title: str, owner: str) -> str:
    """The message with its figures; holds no value of the upload."""
    inspection = case.inspection
    return template.format(
        distinct_people=f"{inspection.distinct_people:,}",
        rows=f"{sum(table.rows for table in inspection.tables):,}",
        files=f"{len(inspection.files):,}",
        unscannable=f"{len(inspection.unscannable):,}",
        destination_group=case.group.title,
        rule=rule,
        title=title,
        owner=owner,
    )
