from dlp_addon.policy.errors import PolicyError, PolicyErrors, SourceLocation


def test_error_reads_as_compilers_write_it() -> None:
    """Editors and people find the place by file, line and column."""
    error = PolicyError("unknown key 'rulez'", SourceLocation("a.yaml", 3, 7))

    assert str(error) == "a.yaml:3:7: unknown key 'rulez'"


def test_errors_come_in_the_order_of_their_places() -> None:
    """The list reads from top to bottom, whatever the order of finding."""
    late, early = (PolicyError("x", SourceLocation("a.yaml", line)) for line in (10, 9))

    assert PolicyErrors([late, early]).errors == (early, late)
    assert isinstance(PolicyErrors([late]), ValueError)
