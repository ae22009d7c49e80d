"""The refusal as a page for people. It is shown in the destination's origin, so it can do nothing there."""

import base64
import hashlib
from importlib import resources

import jinja2
from markupsafe import Markup

from dlp_addon.proxy.refusal_explanation import Explanation, count_people

_TEMPLATES = resources.files("dlp_addon.proxy").joinpath("templates")


class RefusalPage:
    """Renders the page from the template that comes with the package; no script, no link, no resource."""

    def __init__(self) -> None:
        environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
        environment.filters["people"] = count_people
        environment.filters["number"] = "{:,}".format
        self._template = environment.from_string(_TEMPLATES.joinpath("refusal.html").read_text("utf-8"))
        self._style = _TEMPLATES.joinpath("refusal.css").read_text("utf-8")

    @property
    def content_security_policy(self) -> str:
        """Denies everything but this page's own style sheet, which it knows by its digest (CSP level 3)."""
        digest = base64.b64encode(hashlib.sha256(self._style.encode()).digest()).decode()
        return (
            f"sandbox; default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; "
            "frame-ancestors 'self'"
        )

    def render(self, explanation: Explanation) -> bytes:
        """The page, in UTF-8."""
        # Our own file, shown as it is: escaping would change the digest that the policy allows.
        style = Markup(self._style)  # noqa: S704 - see above
        return self._template.render(told=explanation, style=style).encode()
