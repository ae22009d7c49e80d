from dlp_addon.classification.evidence.registry_numbers import are_registry_numbers


def test_registry_numbers_of_chemicals_are_told_by_their_check_digit() -> None:
    """Benzene, methane, water, ethanol and caffeine are; the same with other check digits are not, nor is one alone."""
    known = ["71-43-2", "74-82-8", "7732-18-5", "64-17-5", "58-08-2"]

    assert are_registry_numbers(known)
    assert not are_registry_numbers([f"{number[:-1]}{(int(number[-1]) + 1) % 10}" for number in known])
    assert not are_registry_numbers(known[:1])
