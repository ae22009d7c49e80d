from enum import StrEnum


class Topic(StrEnum):
    """What a column is about, for reasoning over its neighbours."""

    PERSON = "person"
    PRODUCT = "product"
    ORGANIZATION = "organization"
    PLACE = "place"
    QUANTITY = "quantity"
    """Counts, totals, averages, rates and shares."""
    MONEY = "money"
    TIME = "time"
    MEDIA = "media"
    SPORT = "sport"
    SCIENCE = "science"
    TECHNICAL = "technical"
    IDENTIFIER = "identifier"
    """Keys of things and transactions, such as order numbers."""
    CONTACT = "contact"
    EMPLOYMENT = "employment"
    HEALTH = "health"
    EDUCATION = "education"
    LEGAL = "legal"
    IMMIGRATION = "immigration"
