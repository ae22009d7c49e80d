import os
import subprocess
from pathlib import Path

CONFIGURATION = Path(__file__).parents[2] / "deploy" / "haproxy" / "haproxy.cfg"


def test_haproxy_takes_the_configuration() -> None:
    """HAProxy's own checker finds neither a fault nor anything to warn of."""
    result = subprocess.run(
        ["haproxy", "-c", "-f", str(CONFIGURATION)],
        env={"PATH": f"{os.environ['PATH']}:/usr/sbin"}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert result.returncode == 0, result.stderr
    assert "[WARNING]" not in result.stderr


def test_a_draining_gateway_keeps_its_connections() -> None:
    """Readiness takes a gateway out for new clients; what it holds is not cut off."""
    text = CONFIGURATION.read_text()

    assert "/readyz" in text
    assert "shutdown-sessions" not in text
