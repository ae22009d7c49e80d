import inspect

from dlp_addon.policy import aspects
from dlp_addon.policy.conditions import circumstances, content, labels, sending


def test_every_condition_has_its_aspect() -> None:
    """A condition that is added without one would break replays."""
    found = {
        member
        for module in (circumstances, content, labels, sending)
        for _, member in inspect.getmembers(module, inspect.isclass)
        if member.__module__ == module.__name__ and hasattr(member, "holds")
    }

    assert found == set(aspects._ASPECTS)
