"""Uploads decided one by one: inspected, judged, sealed and recorded before anything is answered."""

from dlp_addon.admission.control import Admissions
from dlp_addon.admission.parts import AdmissionParts

__all__ = ["AdmissionParts", "Admissions"]
