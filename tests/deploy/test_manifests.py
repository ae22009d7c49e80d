"""Compose and Kubernetes files, as far as they can be judged without a container runtime or a cluster."""

from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
COMPOSE = ROOT / "deploy" / "compose" / "compose.yaml"
KUBERNETES = ROOT / "deploy" / "kubernetes"
MADE_BY_OPERATOR = {"recipients", "grafana_password"}


def read_manifests() -> dict[str, dict[str, Any]]:
    """Every object that kustomize puts together, by kind and name."""
    names = yaml.safe_load((KUBERNETES / "kustomization.yaml").read_text())["resources"]
    objects = [document for name in names for document in yaml.safe_load_all((KUBERNETES / name).read_text())]
    return {f"{document['kind']}/{document['metadata']['name']}": document for document in objects}


def read_services() -> dict[str, dict[str, Any]]:
    """The services of the compose file."""
    services: dict[str, dict[str, Any]] = yaml.safe_load(COMPOSE.read_text())["services"]
    return services


def test_every_manifest_is_part_of_the_base() -> None:
    """No file lies beside the base unused."""
    names = yaml.safe_load((KUBERNETES / "kustomization.yaml").read_text())["resources"]

    assert sorted(names) == sorted(path.name for path in KUBERNETES.glob("*.yaml") if path.stem != "kustomization")


def test_pods_run_with_least_rights() -> None:
    """Pods satisfy the restricted security standard, with a read-only root, and hold no token of the cluster."""
    pod = read_manifests()["StatefulSet/dlp-gateway"]["spec"]["template"]["spec"]
    containers = pod["containers"] + pod["initContainers"]

    assert pod["automountServiceAccountToken"] is False
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert all(
        container["securityContext"]
        == {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}
        for container in containers
    )
    assert all("memory" in container["resources"]["limits"] for container in containers)


def test_mounts_have_their_volumes() -> None:
    """Every mount names a volume that is there, and every volume is mounted."""
    spec = read_manifests()["StatefulSet/dlp-gateway"]["spec"]
    pod = spec["template"]["spec"]
    volumes = {volume["name"] for volume in pod["volumes"]}
    volumes |= {claim["metadata"]["name"] for claim in spec["volumeClaimTemplates"]}
    mounted = {mount["name"] for part in pod["containers"] + pod["initContainers"] for mount in part["volumeMounts"]}

    assert mounted == volumes


def test_selectors_and_ports_meet_the_pods() -> None:
    """Budget, policy, scaler and services mean the pods that exist, by ports that they open."""
    manifests = read_manifests()
    label = {"app.kubernetes.io/name": "dlp-gateway"}
    ports = manifests["StatefulSet/dlp-gateway"]["spec"]["template"]["spec"]["containers"][0]["ports"]
    services = [document for name, document in manifests.items() if name.startswith("Service/")]

    assert manifests["PodDisruptionBudget/dlp-gateway"]["spec"]["selector"]["matchLabels"] == label
    assert manifests["NetworkPolicy/dlp-gateway"]["spec"]["podSelector"]["matchLabels"] == label
    assert manifests["HorizontalPodAutoscaler/dlp-gateway"]["spec"]["scaleTargetRef"]["kind"] == "StatefulSet"
    assert {port["targetPort"] for service in services for port in service["spec"]["ports"]} == {
        port["name"] for port in ports
    }
    assert manifests["Service/dlp-gateway"]["spec"]["sessionAffinity"] == "ClientIP"


def test_the_time_to_drain_is_granted() -> None:
    """Orchestrators wait longer than the gateway takes for the uploads that it holds."""
    pod = read_manifests()["StatefulSet/dlp-gateway"]["spec"]["template"]["spec"]

    assert pod["terminationGracePeriodSeconds"] > 25
    assert int(read_services()["gateway"]["stop_grace_period"].removesuffix("s")) > 25


@pytest.mark.parametrize("name", ["gateway", "prometheus", "alertmanager", "grafana"])
def test_services_are_confined(name: str) -> None:
    """Each service has a read-only root, no capability, no way to new rights, and an image of one version."""
    service = read_services()[name]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["image"].rpartition(":")[2][-1].isdigit()


def test_only_the_proxy_is_open_to_all() -> None:
    """Metrics, Prometheus and Grafana are for the machine itself."""
    ports = {name: port for name, service in read_services().items() for port in service.get("ports", [])}

    assert ports.pop("gateway") == "8080:8080"
    assert all(port.startswith("127.0.0.1:") for port in ports.values())


def test_everything_that_is_mounted_is_there() -> None:
    """Each file of a bind mount or secret is in the project, but for those that the operator makes."""
    compose = yaml.safe_load(COMPOSE.read_text())
    sources = [volume.split(":")[0] for service in compose["services"].values() for volume in service["volumes"]]
    files = [source for source in sources if source.startswith(".")]
    files += [secret["file"] for secret in compose["secrets"].values()]

    assert {source for source in sources if not source.startswith(".")} == set(compose["volumes"])
    assert [
        file for file in files if not (COMPOSE.parent / file).exists() and Path(file).name not in MADE_BY_OPERATOR
    ] == []
