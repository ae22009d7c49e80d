import os

import pytest
from hypothesis import settings

# Machines are shared, so no example fails for being slow; a build tries the same examples each time.
settings.register_profile("dlp-addon", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("dlp-addon")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where tests run in several processes, one after the other does all that starts gateways; files stay whole."""
    for item in items:
        folder = item.nodeid.split("/")[1]
        group = "gateways" if folder in {"e2e", "deploy"} else item.path.stem
        item.add_marker(pytest.mark.xdist_group(group))
