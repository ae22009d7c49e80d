import re
import secrets
from datetime import datetime

# Crockford's base 32 without I, L, O and U: nothing in it is misread on the telephone.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FORM = re.compile(r"DLP-[0-9]{8}-[0-9A-HJKMNP-TV-Z]{6}", re.ASCII)


def new_incident_id(now: datetime) -> str:
    """A fresh id such as `DLP-20261122-7K3M9Q`: the UTC day and 30 random bits."""
    return f"DLP-{now:%Y%m%d}-{''.join(secrets.choice(_ALPHABET) for _ in range(6))}"


def is_incident_id(text: str) -> bool:
    """Whether a text has the form of an incident id; one that has is safe as a file name."""
    return _FORM.fullmatch(text) is not None
