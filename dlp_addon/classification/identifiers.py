"""How strongly each kind of number ties a record to one person."""

from dlp_addon.model.entity_types import ENTITY_TYPES, Identification

ORGANISATION_IDS = frozenset({"EMPLOYEE_ID", "STUDENT_ID", "PATIENT_ID", "VOTER_ID", "US_HEALTH_INSURANCE_MEMBER_ID"})
"""One person each, says their very name; a person may get another one from the next employer, school or hospital."""

SHARED_IDS = frozenset(
    {"CASE_NUMBER", "CUSTOMER_ID", "PERSON_ID", "ID", "MEDICAL_LICENSE", "TAX_ID", "DE_LANR", "US_NPI"}
)
"""A family, a household or a company may have one, and running numbers begin anew on the next sheet."""

ACCOUNT_NUMBERS = frozenset(
    {
        "CREDIT_CARD",
        "BANK_ACCOUNT",
        "IBAN_CODE",
        "US_BANK_NUMBER",
        "US_USCIS_RECEIPT_NUMBER",
        "US_I94_NUMBER",
        "VISA_NUMBER",
    }
)
"""A person has several at a time or one after the other: agreeing says something, differing nothing."""

NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME")
EMAILS = ("EMAIL_ADDRESS", "EMAIL")
PHONES = ("PHONE_NUMBER", "ZA_MOBILE_NUMBER", "ZA_TELEPHONE_NUMBER")
ADDRESSES = ("STREET_ADDRESS", "HOME_COORDINATES")


def is_primary(entity_type: str) -> bool:
    """Whether it is a number issued to persons, in the catalogue's sense."""
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.identification is Identification.PRIMARY


def is_government_id(entity_type: str) -> bool:
    """Whether a state issued it to exactly one person."""
    return is_primary(entity_type) and entity_type not in ORGANISATION_IDS | SHARED_IDS | ACCOUNT_NUMBERS


def is_special(entity_type: str) -> bool:
    """Whether it is of a special category (GDPR articles 9 and 10, immigration status)."""
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.special
