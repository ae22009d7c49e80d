import polars as pl
import pytest

from dlp_addon.recognition import Recognition


@pytest.mark.parametrize(
    "value",
    ["ghp_" + "a1B2" * 9, "AKIA" + "ABCD1234EFGH5678", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.SflKxwRJSMeKKF2Q",
     "$2b$12$" + "abcdefghijklmnopqrstuv" * 2],
)  # fmt: skip
def test_credentials_are_known_by_their_form(recognition: Recognition, value: str) -> None:
    """Issuers' prefixes, tokens and password hashes are secrets."""
    assert recognition.matches("SECRET", pl.Series([value])).to_list() == [True]


def test_device_ids_need_their_check_digit(recognition: Recognition) -> None:
    """Fifteen digits are a device id only with the right check digit."""
    values = pl.Series(["490154203237518", "490154203237517"])

    assert recognition.matches("DEVICE_ID", values).to_list() == [True, False]
