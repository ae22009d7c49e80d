"""The composition root, and the files that a configuration names."""

from dlp_addon.bootstrap.composition import build_gateway
from dlp_addon.bootstrap.configured_files import find_policies, load_passwords, load_policy, load_recognizers

__all__ = ["build_gateway", "find_policies", "load_passwords", "load_policy", "load_recognizers"]
