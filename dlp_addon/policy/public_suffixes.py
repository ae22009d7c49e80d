from tldextract import TLDExtract


class PublicSuffixes:
    """The public suffix list in the snapshot that tldextract brings along; nothing is fetched and nothing is cached."""

    def __init__(self) -> None:
        self._extract = TLDExtract(
            suffix_list_urls=(), cache_dir=None, fallback_to_snapshot=True, include_psl_private_domains=True
        )

    def registrable_domain(self, host: str) -> str | None:
        """The public suffix and one label more; None for a suffix itself and for a name without a listed suffix."""
        return self._extract(host).top_domain_under_public_suffix or None

    def is_public_suffix(self, host: str) -> bool:
        """Whether strangers register names below `host`: `com`, `co.uk`, `github.io`."""
        parts = self._extract(host)
        return bool(parts.suffix) and not parts.domain
