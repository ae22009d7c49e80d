"""Dates in any common spelling as numbers `YYYYMMDD`; the order of day and month is decided per column."""

import polars as pl

MONTHS = {
    1: "jan|ene|janv|gen|stycz|янв|січ|oca",
    2: "feb|fev|fevr|lut|фев|лют|sub",
    3: "mar|mars|marz|maer|mrt|мар|бер|mart",
    4: "apr|abr|avr|kwi|апр|кві|nis",
    5: "may|mai|mag|mei|maj|мая|май|тра|mayis",
    6: "jun|juin|giu|cze|июн|чер|haz",
    7: "jul|juil|lug|lip|июл|лип|tem",
    8: "aug|ago|aou|sie|авг|сер",
    9: "sep|set|wrz|сен|вер|eyl",
    10: "oct|okt|out|ott|paz|окт|жов|eki",
    11: "nov|lis|ноя|lis|kas",
    12: "dec|dic|dez|gru|дек|гру|ara",
}
_EXCEL_EPOCH = pl.date(1899, 12, 30)
OLDEST_SERIAL, YOUNGEST_SERIAL = 3_000.0, 60_000.0
HIJRI, BUDDHIST = (1280, 1440), (2440, 2580)
PIVOT = 30
"""Two-digit years up to this one are of the 2000s (Excel's own rule is 29)."""


def date_numbers(values: pl.Series) -> pl.Series:
    """`YYYYMMDD` as UInt32; null for what is no date.

    Reads ISO 8601, day, month and year in either order with any separator, month names of the main European
    languages, eight digits and Excel's serial numbers. Where no value of the column tells day and month apart, slashes
    mean month first (US) and other separators day first.

    Args:
        values: folded strings (lower case, ASCII digits).
    """
    iso = _iso_numbers(values)
    rest = values.filter(iso.is_null() & values.is_not_null()).unique().drop_nulls()
    if rest.is_empty():
        return iso
    return iso.fill_null(values.replace_strict(rest, _spelled_numbers(rest), default=None, return_dtype=pl.UInt32))


def _iso_numbers(values: pl.Series) -> pl.Series:
    text = values.str.head(10)
    # Years of two digits are read as spelled.
    dates = text.set(~text.str.contains(r"^\d{4}-"), None).str.to_date("%Y-%m-%d", strict=False)
    years = dates.dt.year()
    if not _is_common_era(years):
        # Of other calendars: read as spelled.
        return pl.repeat(None, n=len(values), dtype=pl.UInt32, eager=True)
    return (years * 10_000 + dates.dt.month().cast(pl.Int32) * 100 + dates.dt.day()).cast(pl.UInt32)


def _is_common_era(years: pl.Series) -> bool:
    return not bool((years.is_between(*HIJRI) | years.is_between(*BUDDHIST)).any())


def _spelled_numbers(values: pl.Series) -> pl.Series:
    frame = values.alias("text").to_frame().with_columns(_numbers_of("text"))
    has_names = bool(frame["text"].str.contains(r"\d.{0,4}[^\W\d_]{3}|^[^\W\d_]{3}").any())
    frame = frame.with_columns(_month_name() if has_names else pl.lit(None, dtype=pl.Int32).alias("named"))
    return frame.select(_date_number(day_first=_is_day_first(frame))).to_series()


def _numbers_of(column: str) -> list[pl.Expr]:
    """First three groups of digits; eight digits in a row are split as year, month and day."""
    parts = pl.col(column).str.extract_groups(r"^\D*?(\d{1,4})\D{1,15}?(\d{1,4})(?:\D{1,12}?(\d{1,4}))?(?:\D.*)?$")
    compact = pl.col(column).str.extract_groups(r"^\s*((?:19|20)\d\d)([01]\d)([0-3]\d)\s*$")
    return [
        pl.coalesce(parts.struct.field(str(i)), compact.struct.field(str(i))).cast(pl.Int32).alias(f"n{i}")
        for i in (1, 2, 3)
    ] + [pl.col(column).str.extract(r"^\s*(\d{4,5})(?:\.\d*)?\s*$").cast(pl.Float64).alias("serial")]


def _month_name() -> pl.Expr:
    words = pl.col("text").str.extract(r"([^\W\d_]{3,})")
    chosen = pl.lit(None, dtype=pl.Int32)
    for month, stems in MONTHS.items():
        chosen = pl.when(words.str.contains(f"^(?:{stems})")).then(pl.lit(month, dtype=pl.Int32)).otherwise(chosen)
    return chosen.alias("named")


def _is_day_first(frame: pl.DataFrame) -> bool:
    """Whichever part exceeds 12 somewhere is the day; else the separator decides."""
    year_last = pl.col("n3").is_not_null() & (pl.col("n1") <= 31)
    firsts, seconds, slashes = frame.select(
        (year_last & (pl.col("n1") > 12)).sum().alias("firsts"),
        (year_last & (pl.col("n2") > 12)).sum().alias("seconds"),
        pl.col("text").str.contains("/", literal=True).sum().alias("slashes"),
    ).row(0)
    if firsts != seconds:
        return bool(firsts > seconds)
    return not slashes


def _date_number(*, day_first: bool) -> pl.Expr:
    n1, n2, n3, named = pl.col("n1"), pl.col("n2"), pl.col("n3"), pl.col("named")
    year_first = n1 > 31
    month, day = (n2, n1) if day_first else (n1, n2)
    swapped = month > 12
    spelled = named.is_not_null() & n3.is_null()
    year = _choose(spelled, year_first, n2, n1, n3)
    months = _choose(spelled, year_first, named, n2, pl.when(swapped).then(day).otherwise(month))
    days = _choose(spelled, year_first, n1, n3, pl.when(swapped).then(month).otherwise(day))
    full = _four_digits(year)
    valid = months.is_between(1, 12) & days.is_between(1, 31) & full.is_between(1000, 2200)
    number = full * 10_000 + months * 100 + days
    return pl.when(valid).then(number).otherwise(_serial_number()).cast(pl.UInt32).alias("number")


def _choose(spelled: pl.Expr, year_first: pl.Expr, first: pl.Expr, second: pl.Expr, third: pl.Expr) -> pl.Expr:
    return pl.when(spelled).then(first).when(year_first).then(second).otherwise(third)


def _four_digits(year: pl.Expr) -> pl.Expr:
    """Years of the common era; of two digits, the solar Hijri calendar and the Buddhist one are converted."""
    short = pl.when(year <= PIVOT).then(year + 2000).when(year < 100).then(year + 1900)
    return (
        short.when(year.is_between(*HIJRI))
        .then(year + 621)
        .when(year.is_between(*BUDDHIST))
        .then(year - 543)
        .otherwise(year)
    )


def _serial_number() -> pl.Expr:
    """Excel's count of days since 1899-12-30; what could be a year alone is none."""
    usable = pl.col("serial").is_between(OLDEST_SERIAL, YOUNGEST_SERIAL)
    days = pl.when(usable).then(pl.col("serial").cast(pl.Int32))
    date = _EXCEL_EPOCH + pl.duration(days=days)
    return date.dt.year() * 10_000 + date.dt.month().cast(pl.Int32) * 100 + date.dt.day().cast(pl.Int32)
