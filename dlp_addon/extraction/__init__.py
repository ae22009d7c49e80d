"""HTTP requests to uploads: content codings, multipart, raw bodies, forms, frames."""

from dlp_addon.extraction.requests import extract

__all__ = ["extract"]
