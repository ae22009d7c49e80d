from dlp_addon.simulation.case_schema import UploadModel


def test_upload_without_tables_stands_in_one() -> None:
    """People and entity types that are named alone make up one table."""
    upload = UploadModel.model_validate({"distinct_people": 7, "entities": {"PERSON": 7, "HEALTH": 2}})
    inspection = upload.build_inspection()

    assert (inspection.distinct_people, inspection.tables[0].rows) == (7, 7)
    assert [column.entity_type for column in inspection.tables[0].columns] == ["PERSON", "HEALTH"]
    assert inspection.entities == (("HEALTH", 2), ("PERSON", 7))


def test_people_and_entities_are_summed_over_tables() -> None:
    """What is not said of the whole comes from the tables."""
    tables = ({"people": 3, "columns": ("PERSON",), "embedded": {"CITY": 2}}, {"people": 4, "columns": ("PERSON",)})
    inspection = UploadModel.model_validate({"tables": tables}).build_inspection()

    assert inspection.distinct_people == 7
    assert inspection.entities == (("CITY", 2), ("PERSON", 7))


def test_nothing_found_is_no_table() -> None:
    """An upload that says nothing of its content is clean."""
    inspection = UploadModel().build_inspection()

    assert (inspection.tables, inspection.distinct_people, inspection.unscannable) == ((), 0, ())


def test_request_says_where_it_goes() -> None:
    """All names of the destination can be given."""
    upload = UploadModel.model_validate({"destination": "a.example", "sni": "b.example", "target": "10.0.0.1"})

    assert upload.build_request().destination.names == ("10.0.0.1", "b.example", "a.example")
    assert list(UploadModel.model_validate({"entities": {"CITY": 1}}).entity_types()) == ["CITY"]
