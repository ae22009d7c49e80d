import os

from hypothesis import settings

# Machines are shared, so no example fails for being slow; a build tries the same examples each time.
settings.register_profile("dlp-addon", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("dlp-addon")
