from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from dlp_addon.classification.headers.topics import Topic


class Kind(StrEnum):
    """How a word of a header takes part in its meaning."""

    ATTRIBUTE = "attribute"
    """Names an entity type by itself."""
    HEAD = "head"
    """Names a type together with what it is of: name, number, date."""
    ROLE = "role"
    """A person."""
    THING = "thing"
    """Not a person."""
    EVENT = "event"
    MEASURE = "measure"
    """Counts, averages or shares of what stands beside it."""
    META = "meta"
    """A property of the attribute beside it: its type, status, expiry."""
    REGISTER = "register"
    """A file, card or list whose numbers are of persons: `Nº leg.`, `Mgl.-Nr.`; says nothing without its number."""
    QUALIFIER = "qualifier"
    LINK = "link"
    """Carries no meaning: articles, prepositions."""


class Sense(StrEnum):
    """Meanings of words that are not entity types."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    MIDDLE = "middle"
    ID = "id"
    NUMBER = "number"
    CODE = "code"
    DATE = "date"
    YEAR = "year"
    DAYTIME = "daytime"
    """Day or a part of it: a date by itself, the time to call beside a telephone."""
    PLACE = "place"
    COUNTRY = "country"
    STATE = "state"
    BIRTH = "birth"
    DETENTION = "detention"
    PERSON_EVENT = "person event"
    OTHER_EVENT = "other event"
    PERSON_ROLE = "person role"
    EMPLOYEE = "employee"
    STUDENT = "student"
    PATIENT = "patient"
    CUSTOMER = "customer"
    VOTER = "voter"
    CASE = "case"
    CREATOR = "creator"
    PLAYER = "player"
    PEOPLE = "people"
    PRODUCT = "product"
    ORGANIZATION = "organization"
    LOCALITY = "locality"
    MEDIA = "media"
    SPORT = "sport"
    SCIENCE = "science"
    TECHNICAL = "technical"
    TRANSACTION = "transaction"
    THING = "thing"
    COUNT = "count"
    NUMBER_OF = "number of"
    """A count at the start of a header (number of patients), else a number (passport number of the holder)."""
    AVERAGE = "average"
    TOTAL = "total"
    MONEY = "money"
    META = "meta"
    GRADE = "grade"
    JOB = "job"
    PERSONAL = "personal"
    NEUTRAL = "neutral"
    LINK = "link"


class Group(StrEnum):
    """Attributes that react alike to the words beside them."""

    NAME = "name"
    TRAIT = "trait"
    BIRTH_DATE = "birth date"
    AGE = "age"
    CONTACT = "contact"
    ADDRESS = "address"
    IDENTIFIER = "identifier"
    TECHNICAL = "technical"
    MONEY = "money"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One meaning of a word.

    Attributes:
        kind: its part in the header.
        sense: which word it is; for attributes the entity type's name.
        entity_type: the type that it names (attributes), or the type of a person's id (roles).
        weight: log-odds of the type when the word stands alone.
        group: how an attribute reacts to other words.
        topics: what the column is about.
    """

    kind: Kind
    sense: str
    entity_type: str = ""
    weight: float = 0.0
    group: Group = Group.OTHER
    topics: frozenset[Topic] = frozenset()


UNMISTAKABLE, STRONG, LIKELY, WEAK = 4.0, 3.5, 2.5, 1.0

_TYPES: tuple[tuple[Group, float, tuple[Topic, ...], str], ...] = (
    (Group.NAME, STRONG, (Topic.PERSON,), "PERSON GIVEN_NAME FAMILY_NAME MIDDLE_NAME"),
    (Group.BIRTH_DATE, UNMISTAKABLE, (Topic.PERSON, Topic.TIME), "DATE_OF_BIRTH"),
    (Group.AGE, LIKELY, (Topic.PERSON,), "AGE"),
    (
        Group.TRAIT,
        STRONG,
        (Topic.PERSON,),
        (
            "GENDER NATIONALITY PLACE_OF_BIRTH ETHNICITY RELIGION MARITAL_STATUS NRP SEXUAL_ORIENTATION POLITICAL"
            " BIOMETRIC"
        ),
    ),
    (Group.TRAIT, LIKELY, (), "LANGUAGE"),
    (Group.TRAIT, LIKELY, (Topic.PERSON,), "TITLE"),
    (Group.TRAIT, STRONG, (Topic.EMPLOYMENT,), "UNION_MEMBERSHIP"),
    (Group.TRAIT, STRONG, (Topic.HEALTH,), "HEALTH"),
    (Group.TRAIT, STRONG, (Topic.LEGAL,), "CRIMINAL"),
    (Group.TRAIT, STRONG, (Topic.IMMIGRATION,), "IMMIGRATION_STATUS DETENTION_FACILITY"),
    (Group.MONEY, STRONG, (Topic.EMPLOYMENT, Topic.MONEY), "SALARY"),
    (Group.CONTACT, UNMISTAKABLE, (Topic.CONTACT,), "EMAIL_ADDRESS"),
    (Group.CONTACT, LIKELY, (Topic.CONTACT,), "PHONE_NUMBER"),
    (Group.CONTACT, UNMISTAKABLE, (Topic.CONTACT,), "ZA_MOBILE_NUMBER ZA_TELEPHONE_NUMBER"),
    (Group.ADDRESS, LIKELY, (Topic.CONTACT, Topic.PLACE), "STREET_ADDRESS"),
    (Group.ADDRESS, STRONG, (Topic.PLACE,), "POSTAL_CODE CA_POSTAL_CODE DE_PLZ UK_POSTCODE"),
    (Group.ADDRESS, WEAK, (Topic.PLACE,), "CITY LOCATION HOME_COORDINATES"),
    (
        Group.IDENTIFIER,
        STRONG,
        (Topic.EMPLOYMENT, Topic.PERSON),
        "EMPLOYEE_ID",
    ),
    (Group.IDENTIFIER, STRONG, (Topic.EDUCATION, Topic.PERSON), "STUDENT_ID"),
    (Group.IDENTIFIER, STRONG, (Topic.HEALTH, Topic.PERSON), "PATIENT_ID MEDICAL_LICENSE US_NPI"),
    (Group.IDENTIFIER, STRONG, (Topic.LEGAL,), "CASE_NUMBER"),
    (
        Group.IDENTIFIER,
        UNMISTAKABLE,
        (Topic.HEALTH,),
        (
            "AU_MEDICARE DE_HEALTH_INSURANCE DE_LANR UK_NHS US_MBI US_HEALTH_INSURANCE_MEMBER_ID US_CLAIM_NUMBER"
            " US_PRESCRIPTION_NUMBER US_PRIOR_AUTHORIZATION_NUMBER US_REFERRAL_NUMBER DE_BSNR"
        ),
    ),
    (
        Group.IDENTIFIER,
        UNMISTAKABLE,
        (Topic.IMMIGRATION, Topic.PERSON),
        "US_ALIEN_REGISTRATION_NUMBER US_USCIS_RECEIPT_NUMBER US_I94_NUMBER",
    ),
    (Group.IDENTIFIER, LIKELY, (Topic.IMMIGRATION, Topic.PERSON), "VISA_NUMBER"),
    (
        Group.IDENTIFIER,
        STRONG,
        (Topic.PERSON,),
        "VOTER_ID CUSTOMER_ID PERSON_ID PASSPORT_NUMBER NATIONAL_ID TAX_ID DRIVER_LICENSE",
    ),
    (
        Group.IDENTIFIER,
        UNMISTAKABLE,
        (Topic.PERSON,),
        (
            "US_SSN AU_TFN CA_SIN DE_ID_CARD DE_SOCIAL_SECURITY DE_TAX_ID DE_TAX_NUMBER ES_NIE ES_NIF"
            " FI_PERSONAL_IDENTITY_CODE IN_AADHAAR IN_PAN IN_VOTER IT_FISCAL_CODE IT_IDENTITY_CARD KR_FRN KR_RRN NG_NIN"
            " PH_TIN PH_UMID PL_PESEL SE_PERSONNUMMER SG_NRIC_FIN TH_TNIN TR_NATIONAL_ID UK_NINO US_ITIN ZA_ID_NUMBER"
            " ZA_INCOME_TAX_NUMBER ZA_TRAFFIC_REGISTER_NUMBER DE_PASSPORT ES_PASSPORT IN_PASSPORT IT_PASSPORT"
            " KR_PASSPORT"
            " PH_PASSPORT UK_PASSPORT US_PASSPORT ZA_PASSPORT DE_FUEHRERSCHEIN IT_DRIVER_LICENSE KR_DRIVER_LICENSE"
            " UK_DRIVING_LICENCE US_DRIVER_LICENSE ZA_DRIVER_LICENSE"
        ),
    ),
    (Group.IDENTIFIER, STRONG, (Topic.MONEY,), "CREDIT_CARD BANK_ACCOUNT IBAN_CODE CRYPTO US_BANK_NUMBER"),
    (
        Group.IDENTIFIER,
        STRONG,
        (),
        (
            "VEHICLE_ID DE_KFZ IN_VEHICLE_REGISTRATION NG_VEHICLE_REGISTRATION TR_LICENSE_PLATE UK_VEHICLE_REGISTRATION"
            " ZA_LICENSE_PLATE"
        ),
    ),
    (
        Group.IDENTIFIER,
        STRONG,
        (Topic.ORGANIZATION,),
        (
            "ABA_ROUTING_NUMBER AU_ABN AU_ACN DE_HANDELSREGISTER DE_VAT_ID IN_GSTIN IT_VAT_CODE KR_BRN"
            " SE_ORGANISATIONSNUMMER SG_UEN US_PROVIDER_TAX_ID ZA_COMPANY_REGISTRATION ZA_VAT_NUMBER"
        ),
    ),
    (Group.TECHNICAL, STRONG, (Topic.TECHNICAL,), "IP_ADDRESS MAC_ADDRESS DEVICE_ID UUID USERNAME"),
    (Group.TECHNICAL, STRONG, (Topic.TECHNICAL,), "PASSWORD SECRET URL"),
)

_SENSES: tuple[tuple[Kind, tuple[Topic, ...], tuple[Sense, ...]], ...] = (
    (
        Kind.HEAD,
        (),
        (Sense.NAME, Sense.FIRST, Sense.LAST, Sense.MIDDLE, Sense.ID, Sense.NUMBER, Sense.NUMBER_OF, Sense.CODE),
    ),
    (Kind.HEAD, (Topic.TIME,), (Sense.DATE, Sense.YEAR, Sense.DAYTIME)),
    (Kind.HEAD, (Topic.PLACE,), (Sense.PLACE, Sense.COUNTRY, Sense.STATE)),
    (Kind.EVENT, (Topic.PERSON,), (Sense.BIRTH, Sense.PERSON_EVENT)),
    (Kind.EVENT, (Topic.IMMIGRATION, Topic.LEGAL), (Sense.DETENTION,)),
    (Kind.EVENT, (), (Sense.OTHER_EVENT,)),
    (Kind.THING, (Topic.LEGAL,), (Sense.CASE,)),
    (Kind.THING, (Topic.PRODUCT,), (Sense.PRODUCT,)),
    (Kind.THING, (Topic.ORGANIZATION,), (Sense.ORGANIZATION,)),
    (Kind.THING, (Topic.PLACE,), (Sense.LOCALITY,)),
    (Kind.THING, (Topic.MEDIA,), (Sense.MEDIA,)),
    (Kind.THING, (Topic.SPORT,), (Sense.SPORT,)),
    (Kind.THING, (Topic.SCIENCE,), (Sense.SCIENCE,)),
    (Kind.THING, (Topic.TECHNICAL,), (Sense.TECHNICAL,)),
    (Kind.THING, (Topic.IDENTIFIER,), (Sense.TRANSACTION,)),
    (Kind.THING, (), (Sense.THING,)),
    (Kind.THING, (Topic.EDUCATION,), (Sense.GRADE,)),
    (Kind.THING, (Topic.EMPLOYMENT,), (Sense.JOB,)),
    (Kind.MEASURE, (Topic.QUANTITY,), (Sense.COUNT, Sense.AVERAGE, Sense.TOTAL)),
    (Kind.MEASURE, (Topic.MONEY,), (Sense.MONEY,)),
    (Kind.META, (), (Sense.META,)),
    (Kind.QUALIFIER, (), (Sense.PERSONAL, Sense.NEUTRAL)),
    (Kind.LINK, (), (Sense.LINK,)),
)

_ROLES: tuple[tuple[Sense, str, float, tuple[Topic, ...]], ...] = (
    (Sense.PERSON_ROLE, "PERSON_ID", 1.5, (Topic.PERSON,)),
    (Sense.EMPLOYEE, "EMPLOYEE_ID", 1.5, (Topic.PERSON, Topic.EMPLOYMENT)),
    (Sense.STUDENT, "STUDENT_ID", 1.5, (Topic.PERSON, Topic.EDUCATION)),
    (Sense.PATIENT, "PATIENT_ID", 1.5, (Topic.PERSON, Topic.HEALTH)),
    (Sense.CUSTOMER, "CUSTOMER_ID", 1.0, (Topic.PERSON,)),
    (Sense.VOTER, "VOTER_ID", 1.5, (Topic.PERSON,)),
    (Sense.CREATOR, "PERSON_ID", 1.0, (Topic.MEDIA,)),
    (Sense.PLAYER, "PERSON_ID", 1.0, (Topic.SPORT,)),
    (Sense.PEOPLE, "PERSON_ID", 0.0, (Topic.PERSON,)),
)


def _attribute(name: str, group: Group, weight: float, topics: tuple[Topic, ...]) -> Meaning:
    return Meaning(Kind.ATTRIBUTE, name, name, weight, group, frozenset(topics))


def _attributes() -> dict[str, Meaning]:
    meanings: dict[str, Meaning] = {}
    for group, weight, topics, names in _TYPES:
        for name in names.split():
            meanings[name] = _attribute(name, group, weight, topics)
            meanings[f"{name}!"] = _attribute(name, group, UNMISTAKABLE, topics)
            meanings[f"{name}~"] = _attribute(name, group, LIKELY, topics)
            meanings[f"{name}?"] = _attribute(name, group, WEAK, topics)
            if group is Group.IDENTIFIER:
                meanings[f"{name}#"] = Meaning(Kind.REGISTER, f"register of {name}", name, STRONG)
    return meanings


def _senses() -> dict[str, Meaning]:
    meanings = {
        sense.value: Meaning(kind, sense, topics=frozenset(topics))
        for kind, topics, senses in _SENSES
        for sense in senses
    }
    for sense, id_type, weight, topics in _ROLES:
        meanings[sense.value] = Meaning(Kind.ROLE, sense, id_type, weight, topics=frozenset(topics))
    return meanings


MEANINGS: Mapping[str, Meaning] = MappingProxyType(_attributes() | _senses())
"""Meanings by vocabulary key: a sense, or an entity type, followed by `!` (unmistakable), `~` (likely), `?` (weak).

An entity type followed by `#` is a register whose numbers are of the type.
"""
