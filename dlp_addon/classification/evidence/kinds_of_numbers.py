"""Numbers of one country and the kind of number they are: a header names the kind, the values tell the country."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.model.entity_types import ENTITY_TYPES
from dlp_addon.model.finding import Evidence

_IDENTITY = """
    CA_SIN DE_ID_CARD DE_SOCIAL_SECURITY ES_NIE ES_NIF FI_PERSONAL_IDENTITY_CODE IN_AADHAAR IT_FISCAL_CODE
    IT_IDENTITY_CARD KR_FRN KR_RRN NG_NIN PH_UMID PL_PESEL SE_PERSONNUMMER SG_NRIC_FIN TH_TNIN TR_NATIONAL_ID UK_NINO
    US_SSN ZA_ID_NUMBER
"""
_TAX = """
    AU_TFN CA_SIN DE_TAX_ID DE_TAX_NUMBER ES_NIE ES_NIF IN_PAN IT_FISCAL_CODE PH_TIN PL_PESEL TR_NATIONAL_ID US_ITIN
    US_SSN ZA_INCOME_TAX_NUMBER
"""
_HEALTH = "AU_MEDICARE DE_HEALTH_INSURANCE UK_NHS US_MBI US_HEALTH_INSURANCE_MEMBER_ID"
_LICENSES = "DE_FUEHRERSCHEIN UK_DRIVING_LICENCE " + " ".join(n for n in ENTITY_TYPES if n.endswith("_DRIVER_LICENSE"))
_SPECIAL: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "NATIONAL_ID": frozenset(_IDENTITY.split()),
        "TAX_ID": frozenset(_TAX.split()),
        "PERSON_ID": frozenset((_IDENTITY + _TAX).split()),
        "PATIENT_ID": frozenset(_HEALTH.split()),
        "PASSPORT_NUMBER": frozenset(name for name in ENTITY_TYPES if name.endswith("_PASSPORT")),
        "DRIVER_LICENSE": frozenset(_LICENSES.split()),
        "BANK_ACCOUNT": frozenset({"IBAN_CODE", "US_BANK_NUMBER"}),
    }
)
"""By kind, the numbers of that kind."""
_TELLING = 1.5
"""Values that speak less than this for one country leave the kind."""


def special_evidence(evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    """A header that names a kind of number speaks for every country's number of that kind that the values show."""
    known = list(evidence)
    shown = {one.entity_type for one in known if one.source == "values" and one.weight >= _TELLING}
    for one in known:
        if one.source == "header" and one.weight > 0:
            for name in sorted(shown & _SPECIAL.get(one.entity_type, frozenset())):
                yield weigh("header", name, one.weight, f"names {ENTITY_TYPES[one.entity_type].title}")
