import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.network import Network, relay_to
from tests.clients.restarting import RestartingWorld
from tests.clients.results import Results
from tests.clients.services import processes
from tests.clients.services.api_services import GitHub, GitLfs, Graph, OpenAi, Salesforce, Slack
from tests.clients.services.chunk_services import Jupyter, Nextcloud, NextcloudOfClient
from tests.clients.services.dropbox import Dropbox
from tests.clients.services.google import Google
from tests.clients.services.socketio_service import socketio_service
from tests.clients.stores import Store, in_bucket, in_container, in_folder, in_memory, in_repository, in_requests
from tests.clients.world import World, python_driver
from tests.e2e.certificates import Authority, make_authority
from tests.e2e.product.running import run_product


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """The session's certificate authority."""
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def results() -> Iterator[Results]:
    """What this run measures; it is kept where KEEP_RESULTS is set."""
    measured = Results()
    yield measured
    if os.environ.get("KEEP_RESULTS"):
        measured.write()


@pytest.fixture(scope="session")
def network(authority: Authority) -> Iterator[Network]:
    """All sites of the session."""
    with Network(authority) as running:
        yield running


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory, authority: Authority, network: Network) -> Iterator[World]:
    """The gateway that clients share, with nothing in it replaced."""
    folder = tmp_path_factory.mktemp("gateway")
    with run_product(folder, authority, mode=f"upstream:http://127.0.0.1:{network.port}") as product:
        yield World(product, network, tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def restarting(
    tmp_path_factory: pytest.TempPathFactory, authority: Authority, network: Network
) -> Iterator[RestartingWorld]:
    """A gateway that tests may kill and start again, on the same port and state."""
    folder, home = tmp_path_factory.mktemp("restarting"), tmp_path_factory.mktemp("home")
    with RestartingWorld(folder, authority, network, home) as world:
        yield world


@pytest.fixture(scope="session")
def plain() -> Store:
    """A site that takes anything."""
    return in_requests


@pytest.fixture(scope="session")
def s3(network: Network) -> Iterator[Store]:
    """S3 as moto has it."""
    with processes.moto() as port:
        network.sites["s3.us-east-1.amazonaws.com"] = network.sites["s3.amazonaws.com"] = relay_to(port)
        yield in_bucket(port)


@pytest.fixture(scope="session")
def azure(world: World, network: Network, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Azure's own emulator of its storage."""
    folder = tmp_path_factory.mktemp("azure")
    with processes.azurite(folder) as port:
        network.sites[f"{processes.AZURE_ACCOUNT}.blob.core.windows.net"] = relay_to(port)
        assert world.run(python_driver("azure_blobs", "make", folder, "drop")).code == 0
        yield in_container(world, folder)


@pytest.fixture(scope="session")
def tus(network: Network, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The reference server of tus."""
    folder = tmp_path_factory.mktemp("tus")
    with processes.tus(folder) as port:
        network.sites["tus.example"] = relay_to(port)
        yield in_folder(folder)


@pytest.fixture(scope="session")
def webdav_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the WebDAV server serves."""
    return tmp_path_factory.mktemp("webdav")


@pytest.fixture(scope="session")
def webdav(network: Network, webdav_folder: Path) -> Iterator[Store]:
    """A WebDAV server."""
    with processes.webdav(webdav_folder) as port:
        network.sites["dav.example"] = relay_to(port)
        yield in_folder(webdav_folder)


@pytest.fixture(scope="session")
def git(network: Network, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A repository behind git's own server."""
    folder = tmp_path_factory.mktemp("git")
    repository = folder / "site.git"
    subprocess.run(["git", "init", "--bare", "-q", "-b", "main", repository], check=True)
    subprocess.run(["git", "-C", repository, "config", "http.receivepack", "true"], check=True)
    with processes.git_http(folder) as port:
        network.sites["git.example"] = relay_to(port)
        yield in_repository(repository)


@pytest.fixture(scope="session")
def grpc(network: Network, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A service over gRPC."""
    folder = tmp_path_factory.mktemp("grpc")
    with processes.grpc_service(folder, network.certificate("grpc.example")) as port:
        network.ports["grpc.example"] = port
        yield in_folder(folder)


@pytest.fixture(scope="session")
def sockets(network: Network, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A service over socket.io."""
    folder = tmp_path_factory.mktemp("sockets")
    with socketio_service(folder, network.certificate("socket.example")) as port:
        network.ports["socket.example"] = port
        yield in_folder(folder)


@pytest.fixture(scope="session")
def git_lfs(network: Network, git: Store) -> Store:  # noqa: ARG001 - where the commits go
    """A server for large files beside the repository."""
    service = GitLfs()
    network.sites["lfs.example"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def google(network: Network) -> Store:
    """Google's storage and Drive."""
    service = Google()
    network.sites["storage.googleapis.com"] = network.sites["www.googleapis.com"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def dropbox(network: Network) -> Store:
    """Dropbox."""
    service = Dropbox()
    network.sites["api.dropboxapi.com"] = network.sites["content.dropboxapi.com"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def slack(network: Network) -> Store:
    """Slack."""
    service = Slack()
    network.sites["slack.com"] = network.sites["www.slack.com"] = network.sites["files.slack.com"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def openai(network: Network) -> Store:
    """OpenAI."""
    service = OpenAi()
    network.sites["api.openai.com"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def github(network: Network) -> Store:
    """GitHub's API."""
    service = GitHub()
    network.sites["api.github.com"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def salesforce(network: Network) -> Store:
    """Salesforce."""
    service = Salesforce()
    network.sites["invented.my.salesforce.com"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def nextcloud(network: Network) -> Store:
    """Nextcloud."""
    service = Nextcloud()
    network.sites["cloud.example"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def nextcloud_of_client(network: Network) -> Store:
    """Nextcloud as its desktop client sees it."""
    service = NextcloudOfClient()
    network.sites["files.example"] = service
    return in_memory(service.chunked.files)


@pytest.fixture(scope="session")
def jupyter(network: Network) -> Store:
    """Jupyter Server."""
    service = Jupyter()
    network.sites["notebooks.example"] = service
    return in_memory(service.files)


@pytest.fixture(scope="session")
def graph(network: Network) -> Store:
    """Microsoft Graph and the host of its upload sessions."""
    service = Graph()
    network.sites["graph.microsoft.com"] = network.sites["invented-my.sharepoint.com"] = service
    return in_memory(service.files)
