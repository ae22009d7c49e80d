from dlp_addon.model.request import Sender
from dlp_addon.telemetry.ecs import describe_as_ecs
from tests.sample_events import EVENT, make_event


def test_a_refusal_stands_under_the_schemas_fields() -> None:
    """What a search for denied network events looks for is where Elastic puts it."""
    described = describe_as_ecs(make_event(sender=Sender(address="10.0.0.7", user="editor")))

    assert described["event"]["type"] == ["denied"]  # type: ignore[index]
    assert described["event"]["severity"] == 8  # type: ignore[index]
    assert described["source"] == {"ip": "10.0.0.7"}
    assert described["user"] == {"name": "editor"}
    assert described["rule"] == {"id": "bulk-personal-records", "ruleset": "default", "version": "3f2a"}
    assert described["dlp"]["distinct_people"] == 6252  # type: ignore[index]


def test_nobody_is_invented() -> None:
    """Without an authenticated user there is no user."""
    assert "user" not in describe_as_ecs(EVENT)
