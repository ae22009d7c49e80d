from dlp_addon.errors import QuarantineError, RecordError, UnscannableError, UnscannableReason


def test_unscannable_says_reason_and_detail() -> None:
    """The inspector turns the error into data from these two."""
    error = UnscannableError(UnscannableReason.OVER_LIMIT, "max_depth")

    assert (error.reason, error.detail) == (UnscannableReason.OVER_LIMIT, "max_depth")
    assert UnscannableError(UnscannableReason.ENCRYPTED).detail == ""


def test_failing_to_record_or_seal_is_an_os_error() -> None:
    """Whoever handles failing disks handles these as well."""
    assert issubclass(QuarantineError, OSError)
    assert issubclass(RecordError, OSError)
