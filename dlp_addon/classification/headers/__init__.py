"""What a column's header says of the column, in some fifty languages."""

from dlp_addon.classification.headers.reading import HeaderReading, read_header
from dlp_addon.classification.headers.topics import Topic

__all__ = ["HeaderReading", "Topic", "read_header"]
