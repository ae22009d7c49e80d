from dataclasses import dataclass
from fnmatch import fnmatchcase

from dlp_addon.model.inspection import SensitivityLabel
from dlp_addon.policy.case import Case


@dataclass(frozen=True, slots=True)
class HasLabel:
    """A file of the upload bears a sensitivity label, by name (patterns, any case) or id."""

    any_of: tuple[str, ...]

    def holds(self, case: Case) -> bool:
        """Whether one of the labels is named."""
        return any(map(self._is_named, case.inspection.labels))

    def reasons(self, case: Case) -> tuple[str, ...]:
        """The labels that are named."""
        named = sorted({label.name or label.id for label in case.inspection.labels if self._is_named(label)})
        return (f"Bears the sensitivity label {', '.join(named)}." if named else "Bears none of this rule's labels.",)

    def _is_named(self, label: SensitivityLabel) -> bool:
        return any(
            label.id == wanted.lower() or fnmatchcase(label.name.lower(), wanted.lower()) for wanted in self.any_of
        )


@dataclass(frozen=True, slots=True)
class LacksLabel:
    """No file of the upload bears a sensitivity label."""

    def holds(self, case: Case) -> bool:
        """Whether there is none."""
        return not case.inspection.labels

    def reasons(self, case: Case) -> tuple[str, ...]:  # noqa: ARG002 -- a condition's signature
        """That there is none."""
        return ("Bears no sensitivity label.",)
