import pytest

from dlp_addon.recognition import Recognition, build_recognition


@pytest.fixture(scope="session")
def recognition() -> Recognition:
    """All predefined recognizers."""
    return build_recognition()
