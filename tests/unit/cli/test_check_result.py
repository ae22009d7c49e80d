from dlp_addon.cli.check_result import Level, fail, good, warn


def test_results_carry_what_to_do() -> None:
    """Whatever is not good says what to do about it."""
    results = (good("disk", "enough"), warn("disk", "little", "add some"), fail("disk", "none", "add much"))

    assert [result.level for result in results] == [Level.GOOD, Level.WARN, Level.FAIL]
    assert [result.advice for result in results] == ["", "add some", "add much"]
