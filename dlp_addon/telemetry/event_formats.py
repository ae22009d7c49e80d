import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.cef import describe_as_cef
from dlp_addon.telemetry.ecs import describe_as_ecs
from dlp_addon.telemetry.events import UPLOAD_EVENTS, describe_upload
from dlp_addon.telemetry.ocsf import describe_as_ocsf
from dlp_addon.telemetry.visible_text import make_visible

type EventFormat = Callable[[InspectionEvent], str]

MAX_TEXT_CHARACTERS = 1000


def write_json(event: InspectionEvent) -> str:
    """The flat keys of the log, as one line."""
    return to_line({"event": UPLOAD_EVENTS[event.disposition], **describe_upload(event)})


def write_ecs(event: InspectionEvent) -> str:
    """Elastic Common Schema, as one line of JSON."""
    return to_line(describe_as_ecs(event))


def write_ocsf(event: InspectionEvent) -> str:
    """OCSF Data Security Finding, as one line of JSON."""
    return to_line(describe_as_ocsf(event))


FORMATS: Mapping[str, EventFormat] = MappingProxyType(
    {"json": write_json, "ecs": write_ecs, "ocsf": write_ocsf, "cef": describe_as_cef}
)


def to_line(described: Mapping[str, object]) -> str:
    """JSON in which every text is visible and none ends the line."""
    return json.dumps(_visible(described), ensure_ascii=False, separators=(",", ":"))


def _visible(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, str):
        return make_visible(value, max_characters=MAX_TEXT_CHARACTERS)
    if isinstance(value, Mapping):
        return {key: _visible(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_visible(item) for item in value]
    return value
