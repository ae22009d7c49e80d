from collections.abc import Iterator

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.product.running import Product, run_product


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Product]:
    """A gateway that tests share; they must not change or break it."""
    with run_product(tmp_path_factory.mktemp("product"), authority) as running:
        yield running
