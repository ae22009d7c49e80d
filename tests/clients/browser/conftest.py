import pytest

from tests.clients.browser.rows import LIBRARIES, PAGES_HOST, SCRIPTS
from tests.clients.browser.sites import Pages, Servers
from tests.clients.network import Network
from tests.clients.stores import Store


@pytest.fixture(scope="session")
def servers(network: Network, tus: Store) -> Servers:
    """The servers that the pages upload to."""
    network.sites[PAGES_HOST] = Pages(SCRIPTS)
    built = {row.host: row.site() for row in LIBRARIES if row.host != "tus.example"}
    network.sites.update(built)
    return Servers(built, tus)
