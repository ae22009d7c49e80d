from dlp_addon.classification.evidence.odds import PRIOR, strongest, total_odds, weigh


def test_evidence_adds_up_on_the_prior() -> None:
    """Each type starts at the prior, and what speaks for and against it is added."""
    odds = total_odds([weigh("header", "PERSON", 3.0, "x"), weigh("values", "PERSON", -0.5, "y")])

    assert odds == {"PERSON": PRIOR + 2.5}


def test_nothing_is_likelier_than_not_without_evidence() -> None:
    """No evidence, or too little, names no type."""
    assert strongest({}) == (None, 0.0)
    assert strongest({"PERSON": -0.1}) == (None, 0.0)


def test_the_strongest_type_wins_with_its_probability() -> None:
    """Even odds are a half; ties are broken by name, so that runs agree."""
    kind, confidence = strongest({"B": 1.0, "A": 1.0, "C": 0.2})

    assert kind == "A"
    assert 0.73 < confidence < 0.74
