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
    EntityType("UUID", "universally unique ids", _O),
    EntityType("ID", "ids", _P),
    EntityType("EMAIL", "e-mail addresses", _T),
    # National numbers
    EntityType("AU_MEDICARE", "Australian Medicare numbers", _P),
    EntityType("AU_TFN", "Australian tax file numbers", _P),
    EntityType("CA_SIN", "Canadian social insurance numbers", _P),
    EntityType("DE_HEALTH_INSURANCE", "German health insurance numbers", _P),
    EntityType("DE_ID_CARD", "German identity card numbers", _P),
    EntityType("DE_LANR", "German physician numbers", _P),
    EntityType("DE_SOCIAL_SECURITY", "German social security numbers", _P),
    EntityType("DE_TAX_ID", "German tax ids", _P),
    EntityType("DE_TAX_NUMBER", "German tax numbers", _P),
    EntityType("ES_NIE", "Spanish foreigner numbers", _P),
    EntityType("ES_NIF", "Spanish identity numbers", _P),
    EntityType("FI_PERSONAL_IDENTITY_CODE", "Finnish personal identity codes", _P),
    EntityType("IN_AADHAAR", "Aadhaar numbers", _P),
    EntityType("IN_PAN", "Indian permanent account numbers", _P),
    EntityType("IN_VOTER", "Indian voter ids", _P),
    EntityType("IT_FISCAL_CODE", "Italian fiscal codes", _P),
    EntityType("IT_IDENTITY_CARD", "Italian identity card numbers", _P),
    EntityType("KR_FRN", "Korean foreigner registration numbers", _P),
    EntityType("KR_RRN", "Korean resident registration numbers", _P),
    EntityType("NG_NIN", "Nigerian identification numbers", _P),
    EntityType("PH_TIN", "Philippine taxpayer numbers", _P),
    EntityType("PH_UMID", "Philippine multi-purpose ids", _P),
    EntityType("PL_PESEL", "PESEL numbers", _P),
    EntityType("SE_PERSONNUMMER", "Swedish personal identity numbers", _P),
    EntityType("SG_NRIC_FIN", "Singaporean identity numbers", _P),
    EntityType("TH_TNIN", "Thai identification numbers", _P),
    EntityType("TR_NATIONAL_ID", "Turkish identity numbers", _P),
    EntityType("UK_NHS", "NHS numbers", _P),
    EntityType("UK_NINO", "national insurance numbers", _P),
    EntityType("US_ITIN", "individual taxpayer numbers", _P),
    EntityType("US_MBI", "Medicare beneficiary ids", _P),
    EntityType("US_NPI", "national provider ids", _P),
    EntityType("ZA_ID_NUMBER", "South African identity numbers", _P),
    EntityType("ZA_INCOME_TAX_NUMBER", "South African tax numbers", _P),
    EntityType("ZA_TRAFFIC_REGISTER_NUMBER", "South African traffic register numbers", _P),
    # Passports and driving licences
    EntityType("DE_PASSPORT", "German passport numbers", _P),
    EntityType("ES_PASSPORT", "Spanish passport numbers", _P),
    EntityType("IN_PASSPORT", "Indian passport numbers", _P),
    EntityType("IT_PASSPORT", "Italian passport numbers", _P),
    EntityType("KR_PASSPORT", "Korean passport numbers", _P),
    EntityType("PH_PASSPORT", "Philippine passport numbers", _P),
    EntityType("UK_PASSPORT", "UK passport numbers", _P),
    EntityType("US_PASSPORT", "US passport numbers", _P),
    EntityType("ZA_PASSPORT", "South African passport numbers", _P),
    EntityType("DE_FUEHRERSCHEIN", "German driving licence numbers", _P),
    EntityType("IT_DRIVER_LICENSE", "Italian driving licence numbers", _P),
    EntityType("KR_DRIVER_LICENSE", "Korean driving licence numbers", _P),
    EntityType("UK_DRIVING_LICENCE", "UK driving licence numbers", _P),
    EntityType("US_DRIVER_LICENSE", "US driving licence numbers", _P),
    EntityType("ZA_DRIVER_LICENSE", "South African driving licence numbers", _P),
    # Health care and its accounts
    EntityType("US_HEALTH_INSURANCE_MEMBER_ID", "health insurance member ids", _P),
    EntityType("US_CLAIM_NUMBER", "claim numbers", _O, special=True),
    EntityType("US_PRESCRIPTION_NUMBER", "prescription numbers", _O, special=True),
    EntityType("US_PRIOR_AUTHORIZATION_NUMBER", "prior authorization numbers", _O, special=True),
    EntityType("US_REFERRAL_NUMBER", "referral numbers", _O, special=True),
    EntityType("US_BANK_NUMBER", "US bank account numbers", _P),
    # Contact, place and vehicle, by country
    EntityType("CA_POSTAL_CODE", "Canadian postal codes", _O),
    EntityType("DE_PLZ", "German postal codes", _O),
    EntityType("UK_POSTCODE", "UK postcodes", _O),
    EntityType("ZA_MOBILE_NUMBER", "South African mobile numbers", _T),
    EntityType("ZA_TELEPHONE_NUMBER", "South African telephone numbers", _T),
    EntityType("DE_KFZ", "German number plates", _T),
    EntityType("IN_VEHICLE_REGISTRATION", "Indian number plates", _T),
    EntityType("NG_VEHICLE_REGISTRATION", "Nigerian number plates", _T),
    EntityType("TR_LICENSE_PLATE", "Turkish number plates", _T),
    EntityType("UK_VEHICLE_REGISTRATION", "UK number plates", _T),
    EntityType("ZA_LICENSE_PLATE", "South African number plates", _T),
    # Numbers of organisations
    EntityType("ABA_ROUTING_NUMBER", "bank routing numbers", _O),
    EntityType("AU_ABN", "Australian business numbers", _O),
    EntityType("AU_ACN", "Australian company numbers", _O),
    EntityType("DE_BSNR", "German practice numbers", _O),
    EntityType("DE_HANDELSREGISTER", "German trade register numbers", _O),
    EntityType("DE_VAT_ID", "German VAT ids", _O),
    EntityType("IN_GSTIN", "Indian goods and services tax numbers", _O),
    EntityType("IT_VAT_CODE", "Italian VAT codes", _O),
    EntityType("KR_BRN", "Korean business numbers", _O),
    EntityType("SE_ORGANISATIONSNUMMER", "Swedish organisation numbers", _O),
    EntityType("SG_UEN", "Singaporean entity numbers", _O),
    EntityType("US_PROVIDER_TAX_ID", "provider tax ids", _O),
    EntityType("ZA_COMPANY_REGISTRATION", "South African company numbers", _O),
    EntityType("ZA_VAT_NUMBER", "South African VAT numbers", _O),
)

ENTITY_TYPES: Mapping[str, EntityType] = MappingProxyType({entity.name: entity for entity in _CATALOGUE})
"""Entity types by name."""
