from datetime import timedelta

from dlp_addon.incidents.caseload import count_concluded, count_repeat_senders
from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident import Conclusion
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.request import Sender
from dlp_addon.model.verdict import Disposition
from tests.sample_events import EVENT, NOW, make_event


def test_incidents_count_by_how_they_were_closed(store: IncidentStore, database: Database) -> None:
    """Open ones, true and false positives are told apart; what a rule costs and gains can be seen."""
    ids = [
        store.open_or_join(make_event(request_id=f"request-{number}", sender=Sender(address=f"10.0.0.{number}")))[0]
        for number in range(4)
    ]
    work = Casework(database, "ann", NOW)
    work.close(ids[0], conclusion=Conclusion.FALSE_POSITIVE, note="a test file")
    work.close(ids[1], conclusion=Conclusion.TRUE_POSITIVE, note="a leak")

    counted = {conclusion: count_concluded(database, conclusion) for conclusion in (None, *Conclusion)}
    assert counted == {None: 2, Conclusion.FALSE_POSITIVE: 1, Conclusion.TRUE_POSITIVE: 1}


def test_repeat_senders_are_those_refused_more_than_once(store: IncidentStore, database: Database) -> None:
    """A repetition counts as an upload of its own, one refusal or an upload that passed does not; old ones neither."""
    store.open_or_join(EVENT)
    store.open_or_join(make_event(request_id="request-2"))
    once = Sender(address="10.0.0.8")
    store.open_or_join(make_event(request_id="request-3", sender=once))
    store.open_or_join(make_event(request_id="request-4", sender=once, disposition=Disposition.ALERTED))

    assert count_repeat_senders(database, NOW - timedelta(days=1)) == 1
    assert count_repeat_senders(database, NOW + timedelta(seconds=1)) == 0
