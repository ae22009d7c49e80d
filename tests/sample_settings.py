"""Settings of a small gateway for tests."""

from pathlib import Path

from dlp_addon.model.settings import GatewaySettings

POLICY = """
policy: {id: test, title: Test}
rules:
  - {id: all, title: All, severity: low, action: alert, when: {distinct_people: {at_least: %d}}}
"""


def gateway_settings(folder: Path, **changes: object) -> GatewaySettings:
    """A gateway with one worker, on any free metrics port, with a policy of its own."""
    policies = folder / "policies"
    policies.mkdir(exist_ok=True)
    if not (policies / "p.yaml").exists():
        (policies / "p.yaml").write_text(POLICY % 1)
    values = {"state": folder / "var", "policy": policies, "metrics": ("127.0.0.1", 0), "workers": 1, **changes}
    return GatewaySettings(**values)  # type: ignore[arg-type]
