"""Traits that have few values in every table: genders, marital statuses, religions, blood groups, ..."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.value_profile import ColumnProfile
from dlp_addon.model.finding import Evidence

_GENDER = """
    m f male female man woman men women boy girl u x d w h k n o nb non-binary nonbinary other diverse divers
    transgender masculine feminine masculino femenino feminino hombre mujer homem mulher homme femme masculin
    féminin feminin garçon fille männlich weiblich maschio femmina uomo donna man vrouw mężczyzna kobieta
    мужской женский муж жен м ж чоловіча жіноча чоловік жінка ч erkek kadın e ذكر أنثى مرد زن पुरुष महिला 男 女 男性
    女性 남 여 남자 여자 남성 여성 nam nữ gason fanm undisclosed prefer_not_to_say
"""
_MARITAL_STATUS = """
    single married divorced widowed separated widow widower partnered cohabiting never_married
    domestic_partnership civil_union soltero soltera casado casada divorciado divorciada viudo viuda solteiro
    solteira viúvo viúva célibataire marié mariée divorcé divorcée veuf veuve ledig verheiratet geschieden
    verwitwet celibe nubile sposato sposata coniugato coniugata gehuwd ongehuwd żonaty zamężna kawaler panna
    холост женат замужем разведен разведена вдова evli bekar boşanmış dul 已婚 未婚 离异 既婚 기혼 미혼
"""
_RELIGION = """
    christian catholic roman_catholic protestant orthodox muslim islam sunni jewish judaism hindu hinduism
    buddhist buddhism sikh sikhism jain atheist agnostic baptist methodist lutheran evangelical mormon
    jehovah's_witness anglican presbyterian christianity católico católica musulmán judío evangélico catholique
    musulman juif evangelisch katholisch muslimisch konfessionslos none no_religion other
"""
_ETHNICITY = """
    hispanic latino hispanic_or_latino hispanic/latino not_hispanic_or_latino non-hispanic white black asian
    caucasian african_american black_or_african_american asian_american native_american
    american_indian_or_alaska_native native_hawaiian_or_other_pacific_islander pacific_islander
    two_or_more_races multiracial mixed middle_eastern roma white_british asian_british black_african
    black_caribbean other group_a
"""
_IMMIGRATION_STATUS = """
    asylee refugee parolee lpr lawful_permanent_resident permanent_resident green_card undocumented tps daca
    asylum_seeker asylum_applicant asylum_pending asylum_granted asylum_denied removal_proceedings
    order_of_removal withholding_of_removal credible_fear_positive credible_fear_negative expedited_removal h-1b
    h1b f-1 f1 j-1 j1 b-1/b-2 b1/b2 l-1 l1 o-1 h-2a h-2b h4 h-4 k-1 u_visa t_visa naturalized citizen
    u.s._citizen us_citizen conditional_resident overstay humanitarian_parole nonimmigrant
"""
_HEALTH = """
    a+ a- b+ b- ab+ ab- o+ o- 0+ 0- a_positive a_negative b_positive b_negative ab_positive ab_negative
    o_positive o_negative a_rh+ a_rh- b_rh+ b_rh- o_rh+ o_rh- ab_rh+ ab_rh- hiv_positive hiv_negative
"""
_SEXUAL_ORIENTATION = """
    heterosexual homosexual bisexual lesbian gay straight pansexual asexual queer other prefer_not_to_say
"""
_LISTS: Mapping[str, tuple[str, float]] = MappingProxyType(
    {
        "GENDER": (_GENDER, 2.4),
        "MARITAL_STATUS": (_MARITAL_STATUS, 2.8),
        "RELIGION": (_RELIGION, 2.6),
        "ETHNICITY": (_ETHNICITY, 2.3),
        "IMMIGRATION_STATUS": (_IMMIGRATION_STATUS, 2.6),
        "HEALTH": (_HEALTH, 2.6),
        "SEXUAL_ORIENTATION": (_SEXUAL_ORIENTATION, 2.6),
    }
)
"""Words of each type, parted by spaces, `_` for a space; and their weight when all values are among them."""
_WORDS = MappingProxyType({name: frozenset(words.split()) for name, (words, _) in _LISTS.items()})
_VAGUE_WORDS = "none other u x d w h k n o e m f white black mixed asian straight citizen group_a single"
_VAGUE = frozenset(_VAGUE_WORDS.split())
"""Words that are in other lists too: they do not speak for a type without better company."""
_SHARE = 0.9
_MAX_DISTINCT = 40
_DIAGNOSIS = re.compile(r"[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?")
_DOTTED = re.compile(r"[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}")
"""International Classification of Diseases, tenth revision: a letter, two characters, a point, up to four more."""


def gazetteer_evidence(profile: ColumnProfile) -> Iterator[Evidence]:
    """Types whose every common value the sample's values are among; diagnosis codes by their shape."""
    values = {"_".join(value.lower().split()) for value in profile.sample}
    if len(values) <= _MAX_DISTINCT:
        for name, words in _WORDS.items():
            known = values & words
            if len(known) >= _SHARE * len(values) and _is_telling(name, known):
                yield weigh("values", name, _LISTS[name][1], "all values are words for it")
    if profile.share(_DIAGNOSIS) >= _SHARE and profile.share(_DOTTED) >= 0.5 and len(values) >= 5:
        yield weigh("values", "HEALTH", 2.6, "values are diagnosis codes")


def _is_telling(name: str, known: set[str]) -> bool:
    if len(known - _VAGUE) >= 2:
        return True
    if name != "GENDER":
        return False
    return {"m", "f"} <= known or {"m", "w"} <= known or ({"h", "f"} <= known and len(known) == 2)
