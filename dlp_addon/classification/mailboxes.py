"""Mailboxes of offices rather than of people."""

import polars as pl

_ROLES = (
    "info|office|contact|contacto|kontakt|admin|administration|support|help|helpdesk|service|sales|mail|email|post"
    "|postmaster|webmaster|hello|enquiries|inquiries|press|media|secretary|secretariat|sekretariat|reception|general"
    "|team|noreply|no-reply|library|museum|council|clerk|mayor|poststelle|rathaus|mairie|ayuntamiento|prefeitura"
    "|gabinete|comune|protocollo|segreteria|urzad|sekretariat|feedback|billing|jobs|careers|hr|privacy|security|abuse"
    "|legal|notices|dpo|copyright|accounts|accounting|finance|invoices|orders|booking|bookings|reservations|events"
    "|marketing|newsletter|hostmaster|root|noc|bot|bots|notifications|alerts|compliance|procurement|purchasing"
)
_IS_ROLE = rf"(?i)^(?:mailto:)?(?:{_ROLES})(?:[._+-][^@]*|\d*)@"
_ROLE_SHARE = 0.5
_CONSUMER = (
    r"(?i)@(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|icloud|me|mac|proton|protonmail|pm|gmx"
    r"|web|t-online|freenet|mail|email|inbox|bk|list|yandex|rambler|ukr|i|meta|qq|163|126|sina|sohu|foxmail|naver|daum"
    r"|hanmail|nate|wp|o2|onet|interia|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|uol|bol|terra|ig"
    r"|rediffmail|zoho|hey|fastmail|tutanota|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|btinternet|sky)\.[a-z.]+$"
)
"""Providers that give mailboxes to private people, without the ending of their country."""
_CONSUMER_SHARE = 0.5
_TWO_WORDS = r"^(?:mailto:)?(?<first>[a-z]{1,20})[._](?<second>[a-z]{2,25})\d{0,3}@"
_FEWEST_NAMED, _MOSTLY_NAMED = 5, 0.7
_DIFFERENT, _MANY = 0.4, 20
"""People share given names, the more of them there are: so many different ones are many in any list."""


def are_role_mailboxes(addresses: pl.Series) -> bool:
    """Whether at least half of the addresses, each given once, name an office and not a person."""
    distinct = addresses.drop_nulls()
    if distinct.is_empty():
        return False
    return int(distinct.str.contains(_IS_ROLE).sum()) >= _ROLE_SHARE * len(distinct)


def are_private_mailboxes(addresses: pl.Series) -> bool:
    """Whether at least half of the addresses, each given once, are with providers for private people."""
    distinct = addresses.drop_nulls()
    return not distinct.is_empty() and int(distinct.str.contains(_CONSUMER).sum()) >= _CONSUMER_SHARE * len(distinct)


def are_named_mailboxes(addresses: pl.Series) -> bool:
    """Whether most of the addresses, each given once, are made of two words, both of them of many different ones.

    So firms make the mailboxes of their people; what offices and houses share (`hotel.adler@`, `kassel.info@`) is few
    different first or second words.
    """
    distinct = addresses.drop_nulls()
    words = distinct.str.to_lowercase().str.extract_groups(_TWO_WORDS).struct.unnest().drop_nulls()
    if len(words) < max(_FEWEST_NAMED, _MOSTLY_NAMED * len(distinct)):
        return False
    return min(column.n_unique() for column in words) >= min(_DIFFERENT * len(words), _MANY)


def is_personal(addresses: pl.Series) -> pl.Series:
    """Of each address whether it is not an office's by its name."""
    return ~addresses.str.contains(_IS_ROLE)


def is_personal_mailbox(column: str) -> pl.Expr:
    """Whether an address is not an office's by its name."""
    return ~pl.col(column).str.contains(_IS_ROLE)
