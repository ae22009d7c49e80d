"""Mistakes in the conditions of a rule, for tests."""

from dlp_addon.policy import PolicyErrors, parse_policy


def find_mistakes(when: str) -> list[str]:
    """Mistakes of a rule with these conditions, without their places."""
    text = f"policy: {{id: p}}\nrules:\n  - {{id: r, title: T, action: block, when: {{{when}}}}}\n"
    try:
        parse_policy({"p.yaml": text})
    except PolicyErrors as errors:
        return [error.message for error in errors.errors]
    return []
