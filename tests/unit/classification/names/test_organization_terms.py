import pytest

from dlp_addon.classification.names.organization_terms import share_of_organizations


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Rivers", "Landesamt für Gewässer", "Secretaría de Puertos", "Urząd Miasta", "Министерство рек",
        "Γενική Γραμματεία", "北方商业银行", "삼거리병원", "وزارة الأنهار", "नदी मंत्रालय",
        "Luna's Diner", "Acme Widgets Ltd",
    ],
)  # fmt: skip
def test_offices_firms_and_places_to_go_are_known_by_a_word(name: str) -> None:
    """One telling word in any of the scripts is enough."""
    assert share_of_organizations([name]) == 1.0


@pytest.mark.parametrize(
    "name", ["Park Min-jun", "Bo Larsen", "Rada Ilic", "Eulalia Tinoco", "王小明", "Иван Петров", "Gaspar Deller"]
)
def test_names_of_people_have_no_such_word(name: str) -> None:
    """Words that are family names or syllables of names somewhere do not count."""
    assert share_of_organizations([name]) == 0.0


def test_nothing_has_no_organizations() -> None:
    """An empty sample says nothing."""
    assert share_of_organizations([]) == 0.0
