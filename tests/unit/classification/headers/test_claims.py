from dlp_addon.classification.headers.claims import Claim, claim, strongest


def test_one_claim_per_type_favor_first() -> None:
    """Favor outweighs opposition for the same type, and weights are capped."""
    weak, strong = Claim("AGE", -4.0, "against"), claim("AGE", 1.0)

    assert strongest([weak, strong]) == [strong]
    assert claim("AGE", 9.0).weight == 4.5
