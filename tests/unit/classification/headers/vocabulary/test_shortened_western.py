import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Mgl.-Nr.", "PERSON_ID"),
        ("Nº leg.", "EMPLOYEE_ID"),
        ("N° HCL", "PATIENT_ID"),
        ("Sit. familiale", "MARITAL_STATUS"),
        ("N.I. No.", "UK_NINO"),
        ("Lön", "SALARY"),
        ("Nach- u. Vorname", "PERSON"),
        ("Aufenth.-Status", "IMMIGRATION_STATUS"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a shortened header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
