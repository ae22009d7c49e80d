"""The ways into WordPress, as the reference calls them."""

from typing import Final

from tests.clients.row import Client

_NAME: Final = "WordPress"
BY_EDITORS: Final = {
    "media library": Client(_NAME, "media library, in Chromium"),
    "Upload New Media": Client(_NAME, "*Upload New Media*, in Chromium"),
    "form": Client(_NAME, "form of the browser, in Chromium"),
    "block editor": Client(_NAME, "block editor, in Chromium"),
}
BY_PROGRAMS: Final = {
    "REST API": Client(_NAME, "REST API, raw body (curl)"),
    "REST API, form": Client(_NAME, "REST API, form (curl)"),
    "XML-RPC": Client(_NAME, "XML-RPC, base64 in XML (curl)"),
}
WORDPRESS: Final = (*BY_EDITORS.values(), *BY_PROGRAMS.values())
