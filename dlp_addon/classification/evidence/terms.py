"""Words inside values that give away what a column is, whatever its header says: diagnoses, statuses, prisons."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.value_profile import ColumnProfile
from dlp_addon.model.finding import Evidence

_TERMS: Mapping[str, str] = MappingProxyType(
    {
        "DETENTION_FACILITY": (
            r"detention|detained|processing c(?:en)?te?r|correctional|corrections|\bjail\b|\bprison\b|penitentiary"
            r"|\bspc\b|\bcdf\b|\bice\b"
            r"|residential center|holding facility|internment|haftanstalt|centro de detención|cárcel"
        ),
        "IMMIGRATION_STATUS": (
            r"asylum|asylee|refugee|removal|deport|credible fear|withholding|parole[de]?\b|\bsupervision\b"
            r"|voluntary departure|undocumented|unlawful|overstay|\bvisa\b|lawful permanent|green card|naturali[sz]"
            r"|inadmissib|\bdaca\b|\btps\b"
        ),
        "HEALTH": (
            r"diabet|cancer|carcinoma|\bhiv\b|\baids\b|hypertens|asthma|depress|anxiety|schizo|bipolar|epilep|influenza"
            r"|pneumonia|fractur|tubercul|hepatitis|arthritis|migraine|obes|\bcopd\b|stroke|\bfever\b|allerg|dementia"
            r"|syndrome|disorder|disease|infection|insulin|metformin|\d\s?mg\b"
        ),
        "CRIMINAL": (
            r"assault|burglary|robbery|larceny|homicide|murder|manslaughter|felony|misdemeanou?r|\bdui\b|\bdwi\b|battery"
            r"|trafficking|possession of|domestic violence|convict|theft|fraud|arson|probation|kidnap"
        ),
    }
)
# Asked of texts in lower case: to ignore the case takes several times as long.
_COMPILED = MappingProxyType({name: re.compile(pattern) for name, pattern in _TERMS.items()})
_SHARE = 0.5
_SAMPLE = 60
_LETTERS = re.compile(r"[^\W\d_]{3}")
_MIN_DISTINCT = 2
_WEIGHT = 1.8
"""Below the prior: a list of diseases or prisons is no list of people, only beside people is it about them."""


def term_evidence(profile: ColumnProfile) -> Iterator[Evidence]:
    """Types whose terms stand in at least half of the different values."""
    sample = [value.lower() for value in profile.sample[:_SAMPLE] if _LETTERS.search(value)]
    if len(sample) < max(_MIN_DISTINCT, _SHARE * min(len(profile.sample), _SAMPLE)):
        return
    for name, pattern in _COMPILED.items():
        share = _share_holding(pattern, sample)
        if share >= _SHARE:
            yield weigh("values", name, _WEIGHT, f"{share:.0%} of a sample name such things")


def _share_holding(pattern: "re.Pattern[str]", sample: Sequence[str]) -> float:
    """Part of the values that hold a term; 0 as soon as too many do not."""
    held = 0
    for count, value in enumerate(sample, start=1):
        held += pattern.search(value) is not None
        if count - held > (1 - _SHARE) * len(sample):
            return 0.0
    return held / len(sample)
