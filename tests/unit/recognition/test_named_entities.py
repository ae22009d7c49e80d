from dlp_addon.recognition.named_entities import NamedEntities


def test_people_are_told_from_places() -> None:
    """The packaged model knows people's names among other names, from its package alone."""
    entities = NamedEntities()

    assert entities.person_share(["Barbara Jones", "Michael Brown"]) == 1.0
    assert entities.person_share(["Berlin", "Microsoft"]) == 0.0
    assert entities.person_share([]) == 0.0
