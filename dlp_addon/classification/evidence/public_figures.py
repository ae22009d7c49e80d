"""Tables about people in their public role: who plays, acts, writes, governs or stands for election."""

import re
import unicodedata

from dlp_addon.model.table import Table

_LEXICON = """
    team teams club league season score scores goals assists points wins losses rank ranking matches games innings
    batting bats throws pitcher goalkeeper striker medal medals olympics tournament champion championship player
    players coach driver constructor laps rounds draft caps wickets runs equipo jugador temporada mannschaft verein
    spieler equipe joueur squadra giocatore squad boxer boxers fighter athlete athletes debut
    title film films movie movies actor actors actress director cast character episode episodes imdb album song
    songs artist artists band track genre author authors book books isbn publisher publication journal paper papers
    doi editor novel titulo pelicula autor libro auteur livre titel buch regisseur box oscar award awards prize
    laureate laureates nobel painter composer museum
    party election elections candidate candidates votes vote senator senators congress congressman representative
    senate parliament deputy deputies governor president presidents minister ministers mayor incumbent poll pollster
    approve disapprove bill chamber legislator bioguide govtrack partido eleccion candidato diputado partei wahl
    kandidat parti elu judge judges justice appointed nominated monarch king queen dynasty reign emperor pope
    passenger survived pclass embarked fare cabin ticket celebrity death died deathdate deathplace battle
    patent patents inventor inventors assignee
"""
"""Sport; stage, screen and print; politics and history; inventions."""
_WORDS = frozenset(_LEXICON.split())
_AMBIGUOUS_LEXICON = """
    title team teams director rank ranking driver character party representative score scores points rounds club award
    awards prize paper papers editor bill ticket passenger cabin fare justice judge judges appointed
    nominated candidate candidates draft box deputy minister governor president mayor matches games died death coach
    losses wins partei candidato kandidat elu titel titulo caps runs band track cast equipe equipo verein chamber
"""
_AMBIGUOUS = frozenset(_AMBIGUOUS_LEXICON.split())
"""Stand in the lists of any office, firm or clinic as well: one other word is needed beside them."""
_NEEDED = 2
_TOGETHER = (frozenset({"candidate", "party"}), frozenset({"candidates", "party"}), frozenset({"candidato", "partido"}))
"""Ambiguous words that are plain beside each other."""


def is_about_public_figures(table: Table) -> bool:
    """Whether two words of header, title, file or sheet name, one of them plainly, are of such a world."""
    texts = [cell for cell in table.header if cell is not None]
    names = re.split(r"!/|/|#", table.path)[-2:]
    words = {word for text in [*texts, table.title, *names] for word in _words(text)}
    is_plain = bool(words & (_WORDS - _AMBIGUOUS)) or any(pair <= words for pair in _TOGETHER)
    return len(words & _WORDS) >= _NEEDED and is_plain


def _words(text: str) -> set[str]:
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text[:200])
    plain = "".join(c for c in unicodedata.normalize("NFKD", parted) if not unicodedata.combining(c)).lower()
    return set(re.findall(r"[^\W\d_]+", plain))
