from collections.abc import Iterator

import pytest

from tests.e2e.certificates import Authority, make_authority
from tests.e2e.gateway import Gateway, run_gateway_process
from tests.e2e.origin import RecordingOrigin


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """The session's certificate authority."""
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def origin() -> Iterator[RecordingOrigin]:
    """A plain HTTP/1.1 origin."""
    with RecordingOrigin() as server:
        yield server


@pytest.fixture
def tls_origin(authority: Authority) -> Iterator[RecordingOrigin]:
    """An HTTP/1.1 origin over TLS."""
    with RecordingOrigin(certificate=authority.origin) as server:
        yield server


@pytest.fixture
def http2_origin(authority: Authority) -> Iterator[RecordingOrigin]:
    """An HTTP/2 origin."""
    with RecordingOrigin(certificate=authority.origin, is_http2=True) as server:
        yield server


@pytest.fixture(scope="session")
def fake_gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Gateway]:
    """A gateway with the fake admission that tests share; they must not change it."""
    with run_gateway_process(tmp_path_factory.mktemp("gateway"), authority) as gateway:
        yield gateway
