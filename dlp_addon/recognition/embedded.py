"""Identifiers inside texts: one vectorised sweep per pattern over whole columns."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True, slots=True)
class Sweep:
    """A pattern that is telling enough to be believed in the middle of a sentence.

    Attributes:
        pattern: polars pattern; its first group is the value.
        hint: a cheap pattern that every text with a value matches, for polars and `re` alike.
    """

    entity_type: str
    pattern: str
    hint: str


SWEEPS: tuple[Sweep, ...] = (
    Sweep("EMAIL_ADDRESS", r"([\w.!#$%&'*+/=?^`{|}~-]+@(?:[\w-]+\.)+[^\W\d_][\w-]*\w)", "@"),
    Sweep("US_SSN", r"(?:^|[^\d-])(\d{3}-\d{2}-\d{4})\b", r"\d-\d{2}-\d"),
    Sweep(
        "US_SSN",
        r"(?i)\b(?:ssn|social security(?: (?:no|number|#))?)\W{0,4}(?:is |was )?(\d{3}[- .]?\d{2}[- .]?\d{4})\b",
        r"(?i)ssn|social sec",
    ),
    Sweep("US_ALIEN_REGISTRATION_NUMBER", r"\b(A[-# ]{0,2}\d{3}[- ]?\d{3}[- ]?\d{3})\b", r"A[-# ]{0,2}\d{3}"),
    Sweep(
        "US_ALIEN_REGISTRATION_NUMBER",
        r"(?i)\b(?:a[- ]?(?:#|no\.?|number)|alien (?:registration )?(?:no\.?|number|#))\W{0,4}"
        r"(A?\d{2,3}[- ]?\d{3}[- ]?\d{3})\b",
        r"(?is)(?:a[- ]?(?:#|no|number)|alien).{0,40}?\d{2}",
    ),
    Sweep(
        "US_USCIS_RECEIPT_NUMBER",
        r"\b((?:EAC|WAC|LIN|SRC|MSC|NBC|IOE|YSC|TSC|VSC|NSC|CSC)[- *]?\d{2}[- ]?\d{3}[- ]?\d{5})\b",
        r"[A-Z]{3}[- *]?\d{2}",
    ),
    Sweep(
        "CREDIT_CARD",
        # A fraction has as many digits.
        r"(?:^|[^\d.,-]|(?:^|[^\d.,])[.,])([3-6]\d{3}[- ]?\d{4,6}[- ]?\d{4,5}(?:[- ]?\d{3,4})?)\b",
        r"\d{4}[- ]?\d{4}",
    ),
    Sweep("IBAN_CODE", r"\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)\b", r"[A-Z]{2}\d{2}"),
    Sweep("PHONE_NUMBER", r"(?:^|[^\w.+-])(\+\d{1,3}[-. ()]{0,3}\d{1,4}(?:[-. ()]{0,2}\d{2,4}){2,4})\b", r"\+\d"),
    Sweep("PHONE_NUMBER", r"(?:^|[^\w.+$-])(\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4})(?:$|[^\d-])", r"\d{3}[-. ]\d{4}"),
    Sweep(
        "PHONE_NUMBER",
        r"(?i)\b(?:phone|tel(?:ephone)?|mobile|cell|call|whatsapp)\W{1,4}(?:(?:no|number|at|on|is|me)\W{1,3}){0,2}"
        r"(\+?\d[-. ()\d]{6,18}\d)\b",
        r"(?is)(?:phone|tel|mobile|cell|call|whats).{1,40}?\d",
    ),
    Sweep(
        "IP_ADDRESS",
        r"(?:^|[^\d.])((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d))(?:$|[^\d.]|\.\s|\.$)",
        r"\d\.\d{1,3}\.",
    ),
    Sweep("UK_NINO", r"\b([ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b", r"[A-Z]{2} ?\d{2}"),
    Sweep("IN_PAN", r"\b([A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z])\b", r"[A-Z]{5}\d{4}"),
    Sweep("IT_FISCAL_CODE", r"\b([A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z])\b", r"[A-Z]{6}\d{2}"),
    Sweep("ES_NIF", r"\b(\d{8}-?[A-HJ-NP-TV-Z])\b", r"\d{8}-?[A-Z]"),
    Sweep("ES_NIE", r"\b([XYZ]-?\d{7}-?[A-HJ-NP-TV-Z])\b", r"[XYZ]-?\d{7}"),
    Sweep("KR_RRN", r"(?:^|\D)(\d{6}-[1-4]\d{6})\b", r"\d-\d{7}"),
    Sweep("FI_PERSONAL_IDENTITY_CODE", r"\b(\d{6}[-+A]\d{3}[0-9A-FHJ-NPR-Y])\b", r"\d{6}[-+A]\d{3}"),
    Sweep(
        "US_MBI",
        r"\b([1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-[AC-HJKMNP-RT-Y]{2}\d{2})\b",
        r"\d-[A-Z]",
    ),
    Sweep(
        "PASSPORT_NUMBER",
        r"(?i)\b(?:passport|pasaporte|passeport|reisepass)(?: (?:no|number|nr|#))?\W{0,4}([A-Z]{0,3}\d{6,9})\b",
        r"(?is)(?:passport|pasaporte|passeport|reisepass).{0,20}?\d",
    ),
    Sweep(
        "DATE_OF_BIRTH",
        r"(?i)\b(?:dob|d\.o\.b\.?|born(?: on)?|date of birth|birth ?date|birthday|fecha de nacimiento|nacid[oa] el"
        r"|né[e]? le|geb(?:oren|\.)(?: am)?)\W{0,4}"
        r"(\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{1,2} [A-Za-z]{3,9}\.? \d{4}|[A-Z][a-z]{2,8} \d{1,2},? \d{4})\b",
        r"(?is)(?:dob|d\.o\.b|born|birth|naci|né|geb).{0,24}?\d",
    ),
    Sweep(
        "SECRET",
        r"\b((?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_)[\w-]{20,}|(?:AKIA|ASIA)[A-Z0-9]{16})",
        r"gh._|gith|glpat|xox|sk_l|AKIA|ASIA",
    ),
    Sweep(
        "PASSWORD",
        # Words of programs stand behind the same names; what people choose has a digit or a sign in it.
        r"(?i)\b(?:password|passwd|pwd|contraseña|mot de passe|kennwort|passwort)\s?[:=]\s?[\"']?"
        r"([^\s\"'`,;()<>{}\[\]$]{0,40}[\d!@#%^&*?~+][^\s\"'`,;()<>{}\[\]$]{0,40})",
        r"(?i)(?:password|passwd|pwd|contraseña|mot de passe|kennwort|passwort)\s?[:=]",
    ),
    Sweep("MAC_ADDRESS", r"\b([0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5})\b", r"[0-9A-Fa-f]:[0-9A-Fa-f]{2}:"),
)
"""In the order in which they claim text: a value found by an earlier one is still looked at by later ones."""

MAX_HINTED_CHARACTERS = 1024 * 1024
"""Shorter columns are asked for hints as one text: polars keeps few compiled patterns, and compiling all of them costs
more than such a column does."""
_ANY_CASE = re.compile(r"\(\?i(s?)\)")
_HINTS = tuple(
    (re.compile(_ANY_CASE.sub(r"(?s)" if "(?is)" in sweep.hint else "", sweep.hint)), "(?i" in sweep.hint)
    for sweep in SWEEPS
)
"""And whether they are asked of lower case, which takes a tenth of the time that it takes to ignore the case."""
_ANY_HINT = (
    r"@|\d{4}|\d[-. ()]{1,2}\d|\+\d|:[0-9A-Fa-f]{2}:"
    r"|(?i:passw|pwd|contras|kennw|mot de passe|gh._|glpat|xox|akia|asia)"
)
_IS_HINTED = re.compile(_ANY_HINT)
_FEW_TEXTS = 300
"""So many are asked for hints before polars has planned it."""


def _accepted(found: pl.Series, accepts: Callable[[str], bool]) -> pl.Series:
    """The lists without the values that the check refuses; null where none is left."""
    distinct = found.explode().drop_nulls().unique()
    accepted = [value for value in distinct.to_list() if accepts(value)]
    if not accepted:
        return pl.Series(found.name, [None] * len(found), dtype=pl.List(pl.String))
    frame = pl.DataFrame({"found": found})
    kept = pl.col("found").list.eval(pl.element().filter(pl.element().is_in(accepted))).list.unique(maintain_order=True)
    lists = frame.select(kept)["found"]
    return frame.select(pl.when(lists.list.len() > 0).then(lists))["found"]


def _values(texts: pl.Series, sweep: Sweep) -> pl.Series:
    """What the pattern's group holds wherever it matches, one list a text."""
    frame = pl.DataFrame({"text": texts})
    whole = pl.col("text").str.extract_all(sweep.pattern)
    inner = whole.list.eval(pl.element().str.extract(sweep.pattern, 1))
    return frame.select(inner)["text"]


def sweep_texts(texts: pl.Series, accepts: Callable[[str, str], bool]) -> Iterable[tuple[str, pl.Series]]:
    """For each type found, a List(String) series over all rows, null where a row has none.

    `accepts` is asked with type and value for every distinct value found. Texts without any hint are not swept.
    """
    if len(texts) <= _FEW_TEXTS and not any(text is not None and _IS_HINTED.search(text) for text in texts.to_list()):
        return
    rows = pl.DataFrame({"row": pl.int_range(len(texts), eager=True), "text": texts})
    hinted = rows.filter(pl.col("text").str.contains(_ANY_HINT))
    promising = _promising_sweeps(hinted["text"])
    for entity_type in dict.fromkeys(sweep.entity_type for sweep in promising):
        parts = [part for sweep in promising if sweep.entity_type == entity_type for part in _sweep(hinted, sweep)]
        if not parts:
            continue
        merged = pl.concat(parts).group_by("row").agg(pl.col("found").explode().unique())
        lists = _accepted(merged["found"], lambda value, name=entity_type: accepts(name, value))  # type: ignore[misc]
        located = merged.with_columns(lists.alias("found")).drop_nulls("found")
        if not located.is_empty():
            yield entity_type, rows.select("row").join(located, on="row", how="left", maintain_order="left")["found"]


def _promising_sweeps(texts: pl.Series) -> Sequence[Sweep]:
    """The sweeps whose hint stands somewhere in the column; all of them where it is long."""
    if texts.is_empty() or texts.str.len_chars().sum() > MAX_HINTED_CHARACTERS:
        return SWEEPS if len(texts) else ()
    column = "\n".join(texts.to_list())
    lower = column.lower()
    hinted = (hint.search(lower if is_lower else column) for hint, is_lower in _HINTS)
    return [sweep for sweep, hint in zip(SWEEPS, hinted, strict=True) if hint is not None]


def _sweep(hinted: pl.DataFrame, sweep: Sweep) -> Iterable[pl.DataFrame]:
    """Rows with what one sweep finds in them; nothing where it finds nothing."""
    candidates = hinted.filter(pl.col("text").str.contains(sweep.pattern))
    if not candidates.is_empty():
        yield pl.DataFrame({"row": candidates["row"], "found": _values(candidates["text"], sweep)})
