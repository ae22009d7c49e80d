import io
import tempfile

import msoffcrypto.format.ooxml
import openpyxl
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Artifact, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking import unpack
from dlp_addon.unpacking.sealed.passwords import Passwords
from dlp_addon.unpacking.sealed.sealed_office import open_office


def plain() -> bytes:
    stream = io.BytesIO()
    openpyxl.Workbook().save(stream)
    return stream.getvalue()


def sealed(password: str) -> memoryview:
    stream = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(plain())).encrypt(password, stream)
    return memoryview(stream.getvalue())


@pytest.fixture
def budget() -> OutputBudget:
    return OutputBudget(Limits(), tempfile.TemporaryFile)


def test_the_default_password_opens(budget: OutputBudget) -> None:
    """A workbook that Excel opens without asking is opened, and goes on as the workbook that it is."""
    content = sealed("VelvetSweatshop")

    opened = open_office(content, Passwords((), Limits()), budget)

    assert opened is not None
    assert bytes(opened[:2]) == b"PK"
    (artifact,) = unpack(Upload(name="a.xlsx", content=content), Limits(), budget)
    assert isinstance(artifact, Artifact)
    assert (artifact.path, artifact.media_type) == ("a.xlsx", MediaType.XLSX)


@pytest.mark.parametrize("content", [sealed("secret"), memoryview(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(999))])
def test_other_passwords_and_damage_stay_shut(content: memoryview, budget: OutputBudget) -> None:
    """Nothing else is opened, and nothing raises."""
    assert open_office(content, Passwords((), Limits()), budget) is None


def test_costly_keys_are_not_tried(budget: OutputBudget) -> None:
    """A file that asks for millions of rounds is left shut at once."""
    content = bytes(sealed("VelvetSweatshop")).replace(b'spinCount="100000"', b'spinCount="99999999"')

    assert open_office(memoryview(content), Passwords((), Limits()), budget) is None


def test_a_listed_password_opens(budget: OutputBudget) -> None:
    """A workbook sealed with a listed password is opened."""
    opened = open_office(sealed("secret"), Passwords(("wrong", "secret"), Limits()), budget)

    assert opened is not None
    assert openpyxl.load_workbook(io.BytesIO(opened)).sheetnames == ["Sheet"]
