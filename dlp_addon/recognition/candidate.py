"""Translation of Presidio's patterns to the regex language of polars, which has no look-around or back-reference."""

import re

_ASSERTIONS = ("(?=", "(?!", "(?<=", "(?<!")


def _group_end(pattern: str, start: int) -> int:
    """Index after the parenthesis that closes the group opened at `start`."""
    depth, index, in_class = 0, start, False
    while index < len(pattern):
        character = pattern[index]
        if character == "\\":
            index += 1
        elif in_class:
            in_class = character != "]"
        elif character == "[":
            in_class = True
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                return index + 1
        index += 1
    return len(pattern)


def _without_assertions(pattern: str) -> str:
    """The pattern without look-ahead and look-behind: it matches wherever the original does, and more."""
    kept: list[str] = []
    index = 0
    while index < len(pattern):
        if pattern[index] == "\\":
            kept.append(pattern[index : index + 2])
            index += 2
        elif pattern.startswith(_ASSERTIONS, index):
            index = _group_end(pattern, index)
        else:
            kept.append(pattern[index])
            index += 1
    return "".join(kept)


def _capturing_groups(pattern: str) -> list[str]:
    """Texts of the numbered groups in order, each made non-capturing."""
    starts = [
        match.start()
        for match in re.finditer(r"\\.|\((?!\?)|\[(?:\\.|[^\]])*\]", pattern, re.DOTALL)
        if match.group() == "("
    ]
    return ["(?:" + pattern[start + 1 : _group_end(pattern, start)] for start in starts]


def _without_references(pattern: str) -> str:
    """The pattern with each back-reference replaced by the group it repeats: again it matches more, never less."""
    groups = _capturing_groups(pattern)

    def widen(match: re.Match[str]) -> str:
        if match.group(1) is None:
            return match.group()
        number = int(match.group(1))
        return groups[number - 1] if number <= len(groups) else match.group()

    return re.sub(r"\\([1-9])|\\.", widen, pattern, flags=re.DOTALL)


def candidate_pattern(pattern: str, *, ignore_case: bool) -> str:
    """A polars pattern that matches every text the Python pattern matches.

    polars may refuse it where an admin's pattern holds something else that its engine lacks.
    """
    flags = "(?is)" if ignore_case else "(?s)"
    return flags + _without_references(_without_assertions(pattern))
