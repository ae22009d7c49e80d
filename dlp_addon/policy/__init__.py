"""What may leave: the policy language, its parser, and the decision. Pure; knows no traffic and no store."""

from dlp_addon.policy.decision import decide, exposure_of
from dlp_addon.policy.errors import PolicyError, PolicyErrors, SourceLocation
from dlp_addon.policy.parser import parse_policy
from dlp_addon.policy.policy import Policy, PolicyException, PolicySource, Rule

__all__ = [
    "Policy",
    "PolicyError",
    "PolicyErrors",
    "PolicyException",
    "PolicySource",
    "Rule",
    "SourceLocation",
    "decide",
    "exposure_of",
    "parse_policy",
]
