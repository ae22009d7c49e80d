"""Transparent mode with the rules in deploy: client, router with gateway, and site, each in a network of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
UPLOADS = ("", "tls ", "ipv6 ")


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What every step of the scenario saw."""
    # Who is not root may be so in a user namespace, where the kernel lets everybody make one.
    as_root = [] if os.getuid() == 0 else ["unshare", "--map-root-user"]
    folder = tmp_path_factory.mktemp("transparent")
    command = [*as_root, sys.executable, "-m", "tests.e2e.product.transparent", str(folder)]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr[-3000:]
    return dict(json.loads(finished.stdout.splitlines()[-1]))


@pytest.mark.parametrize("way", UPLOADS)
def test_the_leak_stays_inside(seen: dict[str, Any], way: str) -> None:
    """A client that knows of no proxy gets the refusal, over HTTP, TLS and IPv6."""
    assert seen[f"{way}leak"].endswith("403")
    assert "of 40 people" in seen[f"{way}leak"]


@pytest.mark.parametrize("way", UPLOADS)
def test_the_statistics_arrive_whole(seen: dict[str, Any], way: str) -> None:
    """An upload that discloses nobody reaches the address that the client meant, byte for byte."""
    assert seen[f"{way}statistics"].endswith("200")
    assert seen["whole"] == [True] * len(UPLOADS)


def test_nothing_of_a_leak_reaches_the_site(seen: dict[str, Any]) -> None:
    """Not even the head of a refused request went out."""
    assert seen["refused paths"] == []


def test_the_original_destination_is_judged(seen: dict[str, Any]) -> None:
    """A Host that claims an internal name does not hide that the connection goes to a public address."""
    claims = [destination for destination in seen["judged"] if destination["authority"] == "localhost"]

    assert seen["inner name leak"].endswith("403")
    assert [destination["target"] for destination in claims] == ["93.184.215.14"]


def test_quic_is_refused_and_other_datagrams_pass(seen: dict[str, Any]) -> None:
    """HTTP/3 has no way around the gateway; what the rules do not name is routed as before."""
    assert (seen["quic"], seen["other udp"]) == (0, 3)


def test_without_the_gateway_nothing_passes(seen: dict[str, Any]) -> None:
    """Before the gateway runs, web traffic ends at the router."""
    assert "Failed to connect" in seen["without gateway"]


def test_the_port_of_the_proxy_takes_only_what_was_redirected(seen: dict[str, Any]) -> None:
    """A client that finds the proxy's port cannot use it directly."""
    assert seen["other port leak"].startswith("000")
