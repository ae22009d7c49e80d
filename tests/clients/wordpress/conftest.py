from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from tests.clients.network import Network
from tests.clients.wordpress.editor import Editor
from tests.clients.wordpress.site import HOST, WordPress, run_wordpress
from tests.clients.world import World
from tests.e2e.certificates import Authority
from tests.e2e.gateway import find_free_port
from tests.e2e.product.browser import Browser, through, to
from tests.e2e.product.running import run_product
from tools.demo.workbooks import write_leak, write_statistics


@pytest.fixture(scope="session")
def wordpress(tmp_path_factory: pytest.TempPathFactory, network: Network) -> Iterator[WordPress]:
    """The agency's own site."""
    with run_wordpress(tmp_path_factory.mktemp("wordpress")) as site:
        network.sites[HOST] = site.site
        yield site


@pytest.fixture(scope="session")
def before_site(tmp_path_factory: pytest.TempPathFactory, authority: Authority, network: Network) -> Iterator[World]:
    """A gateway that stands before the site, as its visitors and editors reach it."""
    folder, home = tmp_path_factory.mktemp("before"), tmp_path_factory.mktemp("home")
    port = find_free_port()
    arguments = ("--set", "keep_host_header=true", "--set", f"dlp_listener_sites={port}={HOST}")
    mode = f"reverse:https://127.0.0.1:{network.site_port}@{port}"
    with run_product(folder, authority, mode=mode, port=port, arguments=arguments) as product:
        yield World(product, network, home)


@dataclass(frozen=True, slots=True)
class Way:
    """A gateway and the editor behind it."""

    world: World
    editor: Editor
    curl: tuple[str, ...]
    """Arguments by which curl takes the same way."""

    def refusals(self) -> list[tuple[str, float]]:
        """Incident and time of each refused upload, in order."""
        product = self.world.product
        events = (*product.events("dlp.upload_quarantined"), *product.events("dlp.upload_blocked"))
        times = [datetime.fromisoformat(str(event["timestamp"])).timestamp() for event in events]
        return [(str(event["incident_id"]), at) for event, at in zip(events, times, strict=True)]


@pytest.fixture(scope="session", params=["before the site", "as a proxy of the office"])
def way(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Way]:
    """Both ways in which a gateway may stand between an editor and the site."""
    request.getfixturevalue("wordpress")
    is_before = request.param == "before the site"
    world: World = request.getfixturevalue("before_site" if is_before else "world")
    port = world.product.port
    leads = to(port, HOST) if is_before else through(world.product.url)
    curl = ("--noproxy", "*", "--connect-to", f"{HOST}:443:127.0.0.1:{port}") if is_before else ()
    authority = world.product.authority.certificate
    with Browser(tmp_path_factory.mktemp("editor"), way=leads, authority=authority) as browser:
        yield Way(world, Editor(browser), curl)


@pytest.fixture(scope="session")
def leak(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of 6,252 people."""
    path = tmp_path_factory.mktemp("files") / "detention-statistics.xlsx"
    write_leak(path)
    return path


@pytest.fixture(scope="session")
def statistics(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook that the page normally carries."""
    path = tmp_path_factory.mktemp("files") / "statistics.xlsx"
    write_statistics(path)
    return path
