import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.readability import is_artifact, is_media, may_hold_table, unread_reason


@pytest.mark.parametrize("media_type", [MediaType.RAR, MediaType.ACCESS, MediaType.ORC, MediaType.NUMBERS])
def test_archives_and_databases_may_hold_tables(media_type: str) -> None:
    """What carries tables and is not read counts as one that was not read."""
    assert unread_reason(media_type) is UnscannableReason.UNSUPPORTED
    assert may_hold_table(media_type)
    assert not is_artifact(media_type)


@pytest.mark.parametrize("media_type", [MediaType.DOC, MediaType.MSG, "image/png", "video/mp4", "application/x-elf"])
def test_documents_and_media_are_named_but_pass(media_type: str) -> None:
    """Ordinary documents, pictures and programs are named and go on to the next stage."""
    assert unread_reason(media_type) is UnscannableReason.UNSUPPORTED
    assert not may_hold_table(media_type)
    assert is_artifact(media_type)


@pytest.mark.parametrize("media_type", [MediaType.PDF, MediaType.DOCX, MediaType.PPTX, MediaType.RTF])
def test_documents_that_are_read_are_no_spreadsheets(media_type: str) -> None:
    """A document goes to its reader without a complaint; damaged, it is no spreadsheet that was not read."""
    assert unread_reason(media_type) is None
    assert not may_hold_table(media_type)
    assert is_artifact(media_type)


@pytest.mark.parametrize("media_type", [MediaType.ENCRYPTED_OOXML, MediaType.PGP, MediaType.AGE, MediaType.CMS])
def test_sealed_content_is_encrypted(media_type: str) -> None:
    """What is sealed says so."""
    assert unread_reason(media_type) is UnscannableReason.ENCRYPTED
    assert may_hold_table(media_type)


@pytest.mark.parametrize("media_type", [MediaType.XLSX, MediaType.TEXT, MediaType.JSON, MediaType.BINARY])
def test_what_is_read_or_unknown_has_no_reason(media_type: str) -> None:
    """Readable types and unknown bytes are no problem by themselves."""
    assert unread_reason(media_type) is None
    assert not is_media(media_type)
