import io
import zipfile

import pytest
import xlsxwriter

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Upload
from dlp_addon.model.inspection import SensitivityLabel
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking import unpack
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.documents.sensitivity_labels import labels_in, package_labels, pdf_labels

GUID = "2096f6a2-d2f7-48be-b329-b73aaa526e5d"
LIST = (
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{'
    + GUID.upper()
    + '}" enabled="1" method="Privileged" siteId="{cb46c030-1825-4e81-a295-151c039dbf02}" contentBits="8" removed="0"/>'
    "</clbl:labelList>"
)


def _labelled(name: str = "Confidential", *, enabled: str = "true") -> bytes:
    """A workbook with the properties that Office's labelling writes."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        book.add_worksheet().write(0, 0, "x")
        book.set_custom_property(f"MSIP_Label_{GUID}_Enabled", enabled, "text")
        book.set_custom_property(f"MSIP_Label_{GUID}_Method", "Privileged", "text")
        book.set_custom_property(f"MSIP_Label_{GUID}_Name", name, "text")
    return content.getvalue()


def test_a_workbook_bears_its_label(budget: OutputBudget) -> None:
    """Id and name come from the custom properties, and reach what unpacking finds."""
    content = memoryview(_labelled("R&D only"))
    label = SensitivityLabel(id=GUID, name="R&D only")

    assert list(package_labels(ZipArchive(content, Limits()), budget)) == [label]
    assert label in list(unpack(Upload(name="a.xlsx", content=content), Limits(), budget))


def test_labels_that_are_off_are_none(budget: OutputBudget) -> None:
    """A label that was taken off is not borne."""
    assert list(package_labels(ZipArchive(memoryview(_labelled(enabled="false")), Limits()), budget)) == []
    assert list(labels_in(LIST.replace('removed="0"', 'removed="1"'))) == []


def test_the_list_of_labels(budget: OutputBudget) -> None:
    """Newer documents list labels in a part of their own; the properties give the name."""
    stream = io.BytesIO(_labelled())
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("docMetadata/LabelInfo.xml", LIST)

    assert list(labels_in(LIST)) == [SensitivityLabel(id=GUID)]
    assert list(package_labels(ZipArchive(memoryview(stream.getvalue()), Limits()), budget)) == [
        SensitivityLabel(id=GUID, name="Confidential")
    ]


def test_a_pdf_bears_its_label() -> None:
    """PDF documents have the same properties."""
    content = f"<< /MSIP_Label_{GUID}_Enabled (true) /MSIP_Label_{GUID}_Name (Secret) >>".encode()

    assert list(pdf_labels(memoryview(content))) == [SensitivityLabel(id=GUID, name="Secret")]


@pytest.mark.parametrize("text", ["", "<label id='x'/>", f"name='MSIP_Label_{GUID}_Name'", "<label " * 9999])
def test_damage_is_no_label(text: str) -> None:
    """What is no label gives none, and nothing raises."""
    assert list(labels_in(text)) == []
