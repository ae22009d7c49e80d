import pytest

from dlp_addon.classification.names.name_model import FILE, NameModel, load_name_model


@pytest.fixture(scope="module")
def model() -> NameModel:
    """The model that comes with the package."""
    return load_name_model()


@pytest.mark.parametrize(
    "values",
    [
        ["Teresa Quiñones", "Babak Rostami", "Wanjiru Kamau"],
        ["QUIÑONES, TERESA M.", "ROSTAMI, BABAK", "KAMAU, WANJIRU"],
        ["Олена Коваленко", "Иван Смирнов"],
        ["王小明", "李娜", "张伟"],
        ["김민준", "이서연"],
        ["राहुल शर्मा", "प्रिया सिंह"],
        ["محمد علي", "فاطمة حسن"],
    ],
)
def test_people_are_called_people(model: NameModel, values: list[str]) -> None:
    """Names in many scripts, orders and cases are names of people."""
    assert model.kinds(values).person > 0.5


@pytest.mark.parametrize(
    "values",
    [
        ["Steel bolt M8", "Wireless mouse", "Oak dining table", "Paper clips"],
        ["Acme Holdings LLC", "Lincoln Elementary School", "Johnson & Sons Ltd"],
        ["1200 Maple Avenue", "77 Hill Road Apt 4"],
        ["Approved", "Pending review", "Closed"],
    ],
)
def test_things_are_not(model: NameModel, values: list[str]) -> None:
    """Products, companies, schools named after people, streets and statuses are none."""
    assert model.kinds(values).person < 0.4


def test_probabilities_add_up_and_weights_are_small(model: NameModel) -> None:
    """Each value's probabilities add up to one; the file stays far below its allowance."""
    assert abs(float(model.probabilities(["Ana", "", "???"]).sum()) - 3.0) < 1e-3
    assert FILE.stat().st_size < 500_000
