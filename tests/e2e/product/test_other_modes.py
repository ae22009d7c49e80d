"""Every way to stand before a site: the leak is refused and the statistics arrive through all of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import run_curl
from tests.e2e.gateway import find_free_port
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import FORMS, LEAK, STATISTICS
from tests.e2e.product.running import Product, run_product, wait_for


@dataclass(frozen=True)
class Modes:
    """One gateway with a listener for each mode, and the site that its reverse listeners stand before."""

    gateway: Product
    site: RecordingOrigin
    ports: Mapping[str, int]

    def upload(self, mode: str, path: Path) -> str:
        """The status and answer that curl gets for a form through a mode."""
        form = ("-F", f"file=@{path}", "-w", "%{http_code}")
        address = f"127.0.0.1:{self.ports[mode]}"
        if mode.startswith("reverse"):
            return run_curl(self.gateway, "--noproxy", "*", *form, f"https://{address}/upload")
        scheme = "socks5" if mode == "socks5" else "http"
        return run_curl(self.gateway, *form, f"{self.site.url}/upload", proxy=f"{scheme}://{address}")

    def refused_groups(self) -> list[object]:
        """The destination groups of every upload that was sealed so far."""
        return [event["destination_group"] for event in self.gateway.events("dlp.upload_quarantined")]


@pytest.fixture(scope="module")
def modes(tmp_path_factory: pytest.TempPathFactory, authority: Authority, product: Product) -> Iterator[Modes]:
    """The gateway; its upstream proxy is the shared gateway."""
    ports = {mode: find_free_port() for mode in ("socks5", "upstream", "reverse", "reverse-inside", "reverse-dead")}
    with RecordingOrigin(certificate=authority.origin) as site:
        specifications = (
            f"socks5@{ports['socks5']}",
            f"upstream:{product.url}@{ports['upstream']}",
            f"reverse:{site.url}@{ports['reverse']}",
            f"reverse:{site.url}@{ports['reverse-inside']}",
            f"reverse:https://127.0.0.1:{find_free_port()}@{ports['reverse-dead']}",
        )
        arguments = [argument for specification in specifications for argument in ("--mode", specification)]
        for mode, name in (("reverse", "www.agency.example"), ("reverse-inside", "localhost")):
            arguments += ["--set", f"dlp_listener_sites={ports[mode]}={name}"]
        folder = tmp_path_factory.mktemp("modes")
        with run_product(folder, authority, arguments=arguments) as gateway:
            yield Modes(gateway, site, ports)


@pytest.mark.parametrize("mode", ["socks5", "upstream", "reverse"])
@pytest.mark.parametrize("name", ["people.xlsx", "utf-16.csv", "people.zip"])
def test_mode(modes: Modes, tmp_path: Path, mode: str, name: str) -> None:
    """Of the leak nothing arrives; of the statistics everything."""
    leak, statistics = tmp_path / name, tmp_path / f"statistics-{name}"
    leak.write_bytes(FORMS[name](LEAK))
    statistics.write_bytes(FORMS[name](STATISTICS))
    seen = len(modes.site.requests)
    refused = modes.upload(mode, leak)
    after_refusal = len(modes.site.requests)
    passed = modes.upload(mode, statistics)

    assert refused.endswith("403")
    assert passed.endswith("200")
    assert after_refusal == seen
    assert [statistics.read_bytes() in request.body for request in modes.site.requests[seen:]] == [True]


def test_site_decides_behind_a_reverse_listener(modes: Modes, tmp_path: Path) -> None:
    """The site that a listener stands for is judged: the own public one refuses what an internal one may get."""
    path = tmp_path / "people.xlsx"
    path.write_bytes(FORMS["people.xlsx"](LEAK))
    public = modes.upload("reverse", path)
    inside = modes.upload("reverse-inside", path)

    assert public.endswith("403")
    assert "www.agency.example" in public
    assert inside.endswith("200")
    wait_for(lambda: "own-public-site" in modes.refused_groups(), modes.gateway, 20)


def test_a_dead_site_behind_a_reverse_listener_is_explained(modes: Modes, tmp_path: Path) -> None:
    """Where nothing answers behind the listener, clients are told so, and a leak is refused all the same."""
    leak, statistics = tmp_path / "people.xlsx", tmp_path / "statistics.xlsx"
    leak.write_bytes(FORMS["people.xlsx"](LEAK))
    statistics.write_bytes(FORMS["people.xlsx"](STATISTICS))

    assert modes.upload("reverse-dead", leak).endswith("403")
    assert modes.upload("reverse-dead", statistics).endswith("502")
    page = ("--noproxy", "*", "-w", "%{http_code}", f"https://127.0.0.1:{modes.ports['reverse-dead']}/")
    assert run_curl(modes.gateway, *page).endswith("502")
