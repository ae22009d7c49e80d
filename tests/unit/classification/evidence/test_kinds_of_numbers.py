from dlp_addon.classification.evidence.kinds_of_numbers import special_evidence
from dlp_addon.classification.evidence.odds import weigh


def test_a_header_of_the_kind_speaks_for_the_countrys_number() -> None:
    """`National id` over Spanish numbers speaks for Spanish numbers."""
    known = [weigh("header", "NATIONAL_ID", 3.5, "x"), weigh("values", "ES_NIF", 4.0, "y")]

    assert [(one.entity_type, one.weight) for one in special_evidence(known)] == [("ES_NIF", 3.5)]


def test_numbers_of_other_kinds_get_nothing() -> None:
    """`Passport` over identity numbers does not, nor does a header that speaks against."""
    known = [weigh("header", "PASSPORT_NUMBER", 3.5, "x"), weigh("values", "ES_NIF", 4.0, "y")]

    assert list(special_evidence(known)) == []
    assert list(special_evidence([weigh("header", "NATIONAL_ID", -2.0, "x"), *known[1:]])) == []
