from dlp_addon.classification.headers.clause import clauses
from dlp_addon.classification.headers.senses import MEANINGS, Sense


def test_bare_parts_join_and_owners_are_nearest() -> None:
    """A part with roles only joins the next part; the nearest role or thing owns a head."""
    company, contact, name = MEANINGS["organization"], MEANINGS["person role"], MEANINGS["name"]
    (clause,) = clauses([company, "/", contact, name])

    assert clause.owner(Sense.NAME) == contact


def test_a_register_without_its_number_is_unknown() -> None:
    """`Mgl.` alone says nothing, `Mgl.-Nr.` says all."""
    register, number = MEANINGS["PERSON_ID#"], MEANINGS["number"]

    assert clauses([register])[0].has_unknown()
    assert not clauses([register, number])[0].has_unknown()
