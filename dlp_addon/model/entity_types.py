"""The catalogue of entity types: what each says about a person, as data that classification and policy share."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Identification(StrEnum):
    """How a value ties a record to one person, after the practice of breach review."""

    PRIMARY = "primary"
    """Issued to one person: records that differ in it are different people."""
    SECONDARY = "secondary"
    """A fixed trait: records that differ in it are different people, records that agree may be."""
    NAME = "name"
    """What people are called; written in many ways."""
    TERTIARY = "tertiary"
    """A contact or place: reaches a person, may be shared, may change."""
    NONE = "none"
    """Says something of a person and identifies nobody."""


@dataclass(frozen=True, slots=True)
class EntityType:
    """One entity type.

    Attributes:
        name: Presidio's name where it has one, else upper case in the same style.
        title: plural for people, as in `A-numbers`.
        identification: what it contributes to telling people apart.
        special: special category (GDPR articles 9 and 10, and immigration status).
        credential: lets its holder act as the person.
    """

    name: str
    title: str
    identification: Identification
    special: bool = False
    credential: bool = False


_P, _S, _N, _T, _O = (
    Identification.PRIMARY,
    Identification.SECONDARY,
    Identification.NAME,
    Identification.TERTIARY,
    Identification.NONE,
)

_CATALOGUE = (
    # Names
    EntityType("PERSON", "names", _N),
    EntityType("GIVEN_NAME", "given names", _N),
    EntityType("FAMILY_NAME", "family names", _N),
    EntityType("MIDDLE_NAME", "middle names", _N),
    # Traits
    EntityType("DATE_OF_BIRTH", "birth dates", _S),
    EntityType("AGE", "ages", _O),
    EntityType("GENDER", "genders", _O),
    EntityType("NATIONALITY", "nationalities", _O),
    EntityType("PLACE_OF_BIRTH", "birthplaces", _O),
    EntityType("NRP", "nationalities, religions or political groups", _O, special=True),
    EntityType("ETHNICITY", "ethnicities", _O, special=True),
    EntityType("RELIGION", "religions", _O, special=True),
    EntityType("MARITAL_STATUS", "marital statuses", _O),
    EntityType("LANGUAGE", "languages", _O),
    # Contact and place
    EntityType("EMAIL_ADDRESS", "e-mail addresses", _T),
    EntityType("PHONE_NUMBER", "phone numbers", _T),
    EntityType("STREET_ADDRESS", "street addresses", _T),
    EntityType("POSTAL_CODE", "postal codes", _O),
    EntityType("CITY", "cities", _O),
    EntityType("LOCATION", "places", _O),
    EntityType("HOME_COORDINATES", "home coordinates", _T),
    # Ids that an organisation issues
    EntityType("EMPLOYEE_ID", "employee ids", _P),
    EntityType("STUDENT_ID", "student ids", _P),
    EntityType("PATIENT_ID", "patient ids", _P),
    EntityType("CASE_NUMBER", "case numbers", _P),
    EntityType("VOTER_ID", "voter ids", _P),
    EntityType("CUSTOMER_ID", "customer ids", _P),
    EntityType("PERSON_ID", "person ids", _P),
    # Immigration
    EntityType("US_ALIEN_REGISTRATION_NUMBER", "A-numbers", _P, special=True),
    EntityType("US_USCIS_RECEIPT_NUMBER", "USCIS receipt numbers", _P, special=True),
    EntityType("US_I94_NUMBER", "I-94 numbers", _P, special=True),
    EntityType("VISA_NUMBER", "visa numbers", _P, special=True),
    EntityType("PASSPORT_NUMBER", "passport numbers", _P),
    EntityType("NATIONAL_ID", "national identity numbers", _P),
    EntityType("TAX_ID", "tax numbers", _P),
    EntityType("DRIVER_LICENSE", "driving licence numbers", _P),
    EntityType("IMMIGRATION_STATUS", "immigration statuses", _O, special=True),
    EntityType("DETENTION_FACILITY", "detention places", _O, special=True),
    # Other special categories
    EntityType("HEALTH", "health data", _O, special=True),
    EntityType("CRIMINAL", "criminal records", _O, special=True),
    EntityType("POLITICAL", "political affiliations", _O, special=True),
    EntityType("UNION_MEMBERSHIP", "union memberships", _O, special=True),
    EntityType("SEXUAL_ORIENTATION", "sexual orientations", _O, special=True),
    EntityType("BIOMETRIC", "biometric data", _O, special=True),
    # Money
    EntityType("SALARY", "salaries", _O),
    EntityType("CREDIT_CARD", "card numbers", _P),
    EntityType("BANK_ACCOUNT", "bank accounts", _P),
    EntityType("IBAN_CODE", "IBANs", _P),
    EntityType("CRYPTO", "crypto wallets", _T),
    # Online and devices
    EntityType("USERNAME", "user names", _T),
    EntityType("IP_ADDRESS", "IP addresses", _T),
    EntityType("MAC_ADDRESS", "MAC addresses", _T),
    EntityType("DEVICE_ID", "device ids", _T),
    EntityType("VEHICLE_ID", "vehicle ids", _T),
    EntityType("URL", "web addresses", _O),
    EntityType("PASSWORD", "passwords", _O, credential=True),
    EntityType("SECRET", "secrets", _O, credential=True),
    # Presidio's own that say little of a person by themselves
    EntityType("DATE_TIME", "dates", _O),
    EntityType("ORGANIZATION", "organisations", _O),
    EntityType("TITLE", "titles", _O),
    EntityType("MEDICAL_LICENSE", "medical licences", _P),
    EntityType("US_SSN", "social security numbers", _P),
)

ENTITY_TYPES: Mapping[str, EntityType] = MappingProxyType({entity.name: entity for entity in _CATALOGUE})
"""Entity types by name."""
