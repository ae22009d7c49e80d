import re
import subprocess
from pathlib import Path

import pytest
import yaml
from prometheus_client import CollectorRegistry

from dlp_addon.telemetry.metrics import Metrics

ROOT = Path(__file__).parents[2]
PROMETHEUS = ROOT / "deploy" / "prometheus"
RULE_TESTS = ("alerts_test.yaml", "alerts_over_days_test.yaml")
PROCESS_METRICS = {"process_open_fds", "process_max_fds", "process_resident_memory_bytes", "process_cpu_seconds_total"}


def read_rules(name: str) -> list[dict[str, object]]:
    """All rules of a rule file."""
    return [rule for group in yaml.safe_load((PROMETHEUS / name).read_text())["groups"] for rule in group["rules"]]


def alert_names() -> set[str]:
    """Names of all alerts."""
    return {str(rule["alert"]) for rule in read_rules("alerts.yaml")}


def known_series() -> set[str]:
    """Every name that a scrape of a gateway, or a recording rule, gives."""
    registry = CollectorRegistry()
    Metrics(registry)
    names: set[str] = set()
    for collector in registry._collector_to_names.values():
        names |= set(collector)
    return names | PROCESS_METRICS | {str(rule["record"]) for rule in read_rules("recording_rules.yaml")}


def run_promtool(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What promtool says of files of the deployment."""
    return subprocess.run(["promtool", *arguments], cwd=PROMETHEUS, capture_output=True, text=True, check=False)


def test_prometheus_takes_configuration_and_rules() -> None:
    """Prometheus' own checker finds no fault."""
    result = run_promtool("check", "config", "prometheus.yaml")

    assert result.returncode == 0, result.stdout + result.stderr
    assert "2 rule files found" in result.stdout


@pytest.mark.parametrize("name", RULE_TESTS)
def test_alerts_fire_when_they_should_and_no_others_do(name: str) -> None:
    """Prometheus evaluates every alert on series that call for it, and on series that do not."""
    result = run_promtool("test", "rules", name)

    assert result.returncode == 0, result.stdout + result.stderr


def test_a_week_ago_is_a_week_ago() -> None:
    """The alert on missing uploads compares with the same hour of the week before."""
    rules = {str(rule["record"]): str(rule["expr"]) for rule in read_rules("recording_rules.yaml")}

    assert rules["dlp:uploads:increase1h_week_ago"] == "dlp:uploads:increase1h offset 1w"


def test_every_alert_has_its_test() -> None:
    """No alert is added without series that make it fire."""
    tested = {test["name"] for name in RULE_TESTS for test in yaml.safe_load((PROMETHEUS / name).read_text())["tests"]}

    assert tested == alert_names()


def test_every_alert_has_its_section_in_the_runbook() -> None:
    """Whoever is woken finds what it means and what to do, and the runbook knows no alert that is not there."""
    sections = re.split(r"^## ", (ROOT / "docs" / "runbook.md").read_text(), flags=re.MULTILINE)[1:]
    titles = {section.partition("\n")[0] for section in sections}
    links = {str(rule["annotations"]["runbook_url"]) for rule in read_rules("alerts.yaml")}  # type: ignore[index]

    assert titles == alert_names()
    assert links == {f"docs/runbook.md#{name.lower()}" for name in titles}
    assert all(word in section for section in sections for word in ("**Means:**", "**Look at:**", "**Do:**"))


@pytest.mark.parametrize("name", ["recording_rules.yaml", "alerts.yaml"])
def test_rules_name_only_metrics_that_exist(name: str) -> None:
    """A metric that was renamed cannot silence an alert."""
    expressions = " ".join(str(rule["expr"]) for rule in read_rules(name))
    named = set(re.findall(r"\b(?:dlp|process)[_:][a-zA-Z0-9_:]+", expressions))

    assert named
    assert named - known_series() == set()
