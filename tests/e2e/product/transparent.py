"""Runs the transparent scenario in namespaces of this process, and prints what each step saw as one JSON object.

A program of its own, so that where the tests are not root it can be root of a user namespace: see test_transparent.py.
"""

import contextlib
import json
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.certificates import Authority, make_authority
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, STATISTICS, make_xlsx
from tests.e2e.product.namespaces import Namespace, connect
from tests.e2e.product.running import ROOT, run_product

RULES = ROOT / "deploy" / "nftables" / "transparent.nft"
SITE = "93.184.215.14"
SITE_V6 = "2606:2800:21f:cb07::14"
NAME = "upload.example"


@dataclass(frozen=True)
class Scenario:
    """An office client, the gateway on the router, and a public site."""

    client: Namespace
    router: Namespace
    site: Namespace
    authority: Authority
    folder: Path

    def curl(self, *arguments: str) -> str:
        """What curl prints in the client's network; the site's name leads to its address there."""
        command = ["curl", "--silent", "--show-error", "--max-time", "120", "--noproxy", "*"]
        command += ["--cacert", str(self.authority.certificate), "--resolve", f"{NAME}:443:{SITE}"]
        finished = self.client.run(*command, *arguments, is_checked=False)
        return finished.stdout + finished.stderr

    def upload(self, name: str, url: str, *arguments: str) -> str:
        """The answer and status that an upload of a file gets."""
        return self.curl(*arguments, "-F", f"file=@{self.folder / name}", "-w", "%{http_code}", url)


@contextlib.contextmanager
def build_networks() -> Iterator[tuple[Namespace, Namespace, Namespace]]:
    """Client, router and site, with routes and forwarding, and the project's own rules on the router."""
    with Namespace() as client, Namespace() as router, Namespace() as site:
        connect(client, "eth0", router, "lan0")
        connect(router, "wan0", site, "eth0")
        client.add_addresses("eth0", "10.20.0.2/24", "fd20::2/64")
        router.add_addresses("lan0", "10.20.0.1/24", "fd20::1/64")
        router.add_addresses("wan0", "93.184.215.1/24", "2606:2800:21f:cb07::1/64")
        site.add_addresses("eth0", f"{SITE}/24", f"{SITE_V6}/64")
        for inside, ipv4, ipv6 in ((client, "10.20.0.1", "fd20::1"), (site, "93.184.215.1", "2606:2800:21f:cb07::1")):
            inside.run("ip", "route", "add", "default", "via", ipv4)
            inside.run("ip", "-6", "route", "add", "default", "via", ipv6)
        router.call(enable_forwarding)
        router.run("nft", "--file", str(RULES))
        yield client, router, site


def enable_forwarding() -> None:
    """What an operator sets with sysctl; these files stand for the network of the thread that opens them."""
    for setting in ("ipv4/ip_forward", "ipv6/conf/all/forwarding"):
        Path(f"/proc/sys/net/{setting}").write_text("1")


def count_datagrams(scenario: Scenario, port: int) -> int:
    """How many of three datagrams from the client to a UDP port of the site arrive."""
    receiver = scenario.site.call(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    sender = scenario.client.call(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    with receiver, sender:
        receiver.bind((SITE, port))
        receiver.settimeout(0.5)
        arrived = 0
        for _ in range(3):
            with contextlib.suppress(ConnectionRefusedError, PermissionError):
                sender.sendto(b"initial", (SITE, port))
            with contextlib.suppress(TimeoutError):
                arrived += receiver.recv(100) == b"initial"
        return arrived


def play(
    scenario: Scenario, plain: RecordingOrigin, tls: RecordingOrigin, plain_v6: RecordingOrigin
) -> dict[str, object]:
    """Everything that is tried, with what came of it."""
    body = (scenario.folder / "statistics.xlsx").read_bytes()
    seen: dict[str, object] = {}
    seen["leak"] = scenario.upload("leak.xlsx", f"http://{SITE}/leak")
    seen["tls leak"] = scenario.upload("leak.xlsx", f"https://{NAME}/leak")
    seen["ipv6 leak"] = scenario.upload("leak.xlsx", f"http://[{SITE_V6}]/leak")
    seen["inner name leak"] = scenario.upload("leak.xlsx", f"http://{SITE}/leak", "-H", "Host: localhost")
    seen["other port leak"] = scenario.upload("leak.xlsx", "http://10.20.0.1:8080/leak", "--max-time", "3")
    seen["refused paths"] = [request.path for origin in (plain, tls, plain_v6) for request in origin.requests]
    seen["statistics"] = scenario.upload("statistics.xlsx", f"http://{SITE}/statistics")
    seen["tls statistics"] = scenario.upload("statistics.xlsx", f"https://{NAME}/statistics")
    seen["ipv6 statistics"] = scenario.upload("statistics.xlsx", f"http://[{SITE_V6}]/statistics")
    seen["whole"] = [body in request.body for origin in (plain, tls, plain_v6) for request in origin.requests]
    return seen


def main(folder: Path) -> dict[str, object]:
    """The whole scenario."""
    authority = make_authority(folder / "ca")
    for name, rows in (("leak.xlsx", LEAK), ("statistics.xlsx", STATISTICS)):
        (folder / name).write_bytes(make_xlsx(rows))
    with build_networks() as (client, router, site), contextlib.ExitStack() as stack:
        scenario = Scenario(client, router, site, authority, folder)
        origins = (
            RecordingOrigin(address=(SITE, 80)),
            RecordingOrigin(address=(SITE, 443), certificate=authority.origin),
            RecordingOrigin(address=(SITE_V6, 80)),
        )
        for origin in origins:
            site.call(origin.__enter__)
            stack.callback(origin.__exit__)
        seen: dict[str, object] = {"without gateway": scenario.upload("statistics.xlsx", f"http://{SITE}/early")}
        product = run_product(
            folder, authority, mode="transparent", port=8080, arguments=("--listen-host", ""), policy=ROOT / "policies"
        )
        gateway = router.call(product.__enter__)
        stack.callback(router.call, lambda: product.__exit__(None, None, None))
        seen |= play(scenario, *origins)
        seen["quic"], seen["other udp"] = count_datagrams(scenario, 443), count_datagrams(scenario, 5000)
        incidents = map(json.loads, gateway.dlpctl("incidents", "list", "--json").splitlines())
        seen["judged"] = [incident["event"]["destination"] for incident in incidents]
        return seen


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))  # noqa: T201 - read by the test
