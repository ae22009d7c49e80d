"""Takes privileges from a worker process, before the first hostile byte reaches it."""

from dlp_addon.confinement.process import Confines, confine_process, describe_confines
from dlp_addon.confinement.resources import forget_descriptors_but

__all__ = ["Confines", "confine_process", "describe_confines", "forget_descriptors_but"]
