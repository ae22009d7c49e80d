"""Every query of the dashboards, asked of a real Prometheus that scrapes a real gateway under a short load."""

import json
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import yaml

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client
from tests.e2e.gateway import find_free_port
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, STATISTICS, make_delimited, make_xlsx
from tests.e2e.product.running import ROOT, Product, run_product, write_test_policy

DASHBOARDS = sorted((ROOT / "deploy" / "grafana" / "dashboards").glob("*.json"))
VARIABLES = {"$__rate_interval": "1m", "$__range": "5m", "$instance": ".*"}
WAIT_SECONDS = 60


@dataclass(frozen=True)
class Prometheus:
    """A running Prometheus."""

    url: str

    def ask(self, expression: str) -> list[float]:
        """The values of an instant query that are numbers."""
        response = httpx.get(f"{self.url}/api/v1/query", params={"query": expression}, trust_env=False)
        assert response.status_code == 200, response.text
        values = [float(sample["value"][1]) for sample in response.json()["data"]["result"]]
        return [value for value in values if value == value]  # noqa: PLR0124 - a NaN is no answer


def read_panels(dashboard: Path) -> list[dict[str, object]]:
    """All panels of a dashboard."""
    panels: list[dict[str, object]] = json.loads(dashboard.read_text())["panels"]
    return panels


def read_queries(dashboard: Path) -> dict[str, str]:
    """Every query of a dashboard with its variables filled in, by panel and letter."""
    queries = {}
    for panel in read_panels(dashboard):
        for target in panel["targets"]:  # type: ignore[attr-defined]
            expression = target["expr"]
            for name, value in VARIABLES.items():
                expression = expression.replace(name, value)
            queries[f"{panel['title']} {target['refId']}"] = expression
    return queries


def write_configuration(folder: Path, product: Product) -> Path:
    """The deployed configuration with this gateway as its target, scraped every second."""
    deployed = ROOT / "deploy" / "prometheus"
    configuration = yaml.safe_load((deployed / "prometheus.yaml").read_text())
    configuration["global"] = {"scrape_interval": "1s", "scrape_timeout": "1s", "evaluation_interval": "1s"}
    configuration["rule_files"] = [str(deployed / name) for name in configuration["rule_files"]]
    configuration.pop("alerting")
    configuration["scrape_configs"][0]["static_configs"] = [{"targets": [f"127.0.0.1:{product.metrics_port}"]}]
    path = folder / "prometheus.yaml"
    path.write_text(yaml.safe_dump(configuration))
    return path


@contextmanager
def run_prometheus(folder: Path, product: Product) -> Iterator[Prometheus]:
    """Start Prometheus and end it with the block."""
    port = find_free_port()
    command = [
        *("prometheus", f"--config.file={write_configuration(folder, product)}"),
        *(f"--storage.tsdb.path={folder / 'series'}", f"--web.listen-address=127.0.0.1:{port}"),
        *("--log.level=error", "--enable-feature=exemplar-storage"),
    ]
    with (folder / "prometheus.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        yield Prometheus(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait(20)


def make_policy(folder: Path) -> Path:
    """The default policy with one rule in monitor mode."""
    policy = write_test_policy(folder)
    rules = policy / "default.yaml"
    text = rules.read_text()
    assert "  - id: personal-records\n" in text
    rules.write_text(text.replace("  - id: personal-records\n", "  - id: personal-records\n    mode: monitor\n"))
    return policy


def send_load(product: Product, origin: RecordingOrigin) -> None:
    """Uploads of every outcome: allowed, refused, repeated, unreadable; an analyst closes one incident."""
    broken = make_xlsx(LEAK)[:5000]
    bodies = (make_xlsx(STATISTICS), make_xlsx(LEAK), make_xlsx(LEAK), make_delimited(LEAK[:3]), broken)
    with open_client(product) as client:
        answers = [client.post(f"{origin.url}/upload", content=body) for body in bodies]
    refused = next(answer.headers["x-dlp-incident"] for answer in answers if answer.status_code == 403)
    product.dlpctl("incidents", "close", refused, "--as", "false-positive", "--note", "a test file")


def wait_until(condition: Callable[[], bool]) -> None:
    """Return once it holds, or when time is up: the assertion that follows says what is missing."""
    deadline = time.monotonic() + WAIT_SECONDS
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.5)


def is_reachable(prometheus: Prometheus) -> bool:
    """Whether it scrapes the gateway."""
    try:
        is_ready = httpx.get(f"{prometheus.url}/-/ready", trust_env=False).status_code == 200
        return is_ready and prometheus.ask('up{job="dlp-gateway"}') == [1.0]
    except httpx.TransportError:
        return False


@pytest.fixture(scope="module")
def prometheus(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Prometheus]:
    """Prometheus after a load on the gateway that it scrapes."""
    folder = tmp_path_factory.mktemp("dashboards")
    with (
        run_product(folder, authority, policy=make_policy(folder)) as product,
        run_prometheus(folder, product) as asked,
    ):
        wait_until(lambda: is_reachable(asked))
        with RecordingOrigin() as origin:
            send_load(product, origin)
        yield asked


@pytest.mark.parametrize("dashboard", DASHBOARDS, ids=lambda path: path.stem)
def test_every_query_has_an_answer(dashboard: Path, prometheus: Prometheus) -> None:
    """No panel stays empty on a gateway that works."""
    queries = read_queries(dashboard)
    empty = dict(queries)

    def is_answered() -> bool:
        for name in [name for name, expression in empty.items() if prometheus.ask(expression)]:
            del empty[name]
        return not empty

    wait_until(is_answered)
    assert queries
    assert empty == {}


def test_rules_record_what_happened(prometheus: Prometheus) -> None:
    """The recording rules give values on real series, and the refusals are among them.

    What was a week ago no Prometheus of this minute can know: promtool tests that one.
    """
    rules = yaml.safe_load((ROOT / "deploy" / "prometheus" / "recording_rules.yaml").read_text())["groups"][0]["rules"]
    names = [rule["record"] for rule in rules if not rule["record"].endswith("_week_ago")]
    wait_until(lambda: all(prometheus.ask(name) for name in names))

    assert [name for name in names if not prometheus.ask(name)] == []
    assert max(prometheus.ask("dlp:refusals:increase10m")) > 0


@pytest.mark.parametrize("dashboard", DASHBOARDS, ids=lambda path: path.stem)
def test_panels_explain_themselves(dashboard: Path) -> None:
    """Each panel has a title of its own, a sentence, a unit, thresholds and a place that no other takes."""
    panels = read_panels(dashboard)
    places = [
        (x, y)
        for panel in panels
        for x in range(panel["gridPos"]["x"], panel["gridPos"]["x"] + panel["gridPos"]["w"])  # type: ignore[index]
        for y in range(panel["gridPos"]["y"], panel["gridPos"]["y"] + panel["gridPos"]["h"])  # type: ignore[index]
    ]

    assert len({panel["title"] for panel in panels}) == len(panels)
    assert all(re.search(r"\w{3}.*\.$", str(panel["description"])) for panel in panels)
    assert all({"unit", "thresholds"} <= set(panel["fieldConfig"]["defaults"]) for panel in panels)  # type: ignore[index]
    assert len(set(places)) == len(places)
    assert max(x for x, _ in places) < 24
