from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.coaching import MAX_TRIES, CoachOutcome, CoachTickets
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.releases import ReleaseStore, list_releases
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.request import Sender
from dlp_addon.model.verdict import Disposition
from tests.sample_events import INSPECTION, NOW, make_event

EVENT = make_event(disposition=Disposition.COACHED)
REASON = "For the court, as agreed with Maria Lopez, 078-05-1120, on Tuesday"


@pytest.fixture
def tickets(database: Database, secret: bytes) -> CoachTickets:
    """Tickets of the store."""
    return CoachTickets(database, secret)


@pytest.fixture
def incident(store: IncidentStore) -> str:
    """An incident of a coached upload."""
    return store.open_or_join(EVENT)[0]


def passes(database: Database, secret: bytes, *, is_coachable: bool = True, after: int = 5) -> bool:
    """Whether the same upload passes, so many minutes later."""
    used = ReleaseStore(database, secret).consume(
        INSPECTION,
        destination=EVENT.destination,
        sender=EVENT.sender,
        request_id="r",
        now=NOW + timedelta(minutes=after),
        is_coachable=is_coachable,
    )
    return used is not None


def test_a_reason_lets_the_same_upload_pass_once(
    tickets: CoachTickets, incident: str, database: Database, secret: bytes
) -> None:
    """The second time it is refused again, and the code is used up."""
    code = tickets.issue(incident, NOW)

    assert tickets.submit(incident, code, REASON, NOW) is CoachOutcome.GRANTED
    assert tickets.submit(incident, code, REASON, NOW) is CoachOutcome.DENIED
    assert [passes(database, secret), passes(database, secret)] == [True, False]


def test_it_expires(tickets: CoachTickets, incident: str, database: Database, secret: bytes) -> None:
    """The code after an hour, the release after half an hour."""
    late = tickets.submit(incident, tickets.issue(incident, NOW), REASON, NOW + timedelta(minutes=61))
    tickets.submit(incident, tickets.issue(incident, NOW), REASON, NOW)

    assert late is CoachOutcome.DENIED
    assert not passes(database, secret, after=31)


def test_it_lifts_no_more_than_coaching(
    tickets: CoachTickets, incident: str, database: Database, secret: bytes
) -> None:
    """Where the policy has come to block or quarantine it, a sender's own reason does not count."""
    tickets.submit(incident, tickets.issue(incident, NOW), REASON, NOW)

    assert not passes(database, secret, is_coachable=False)
    assert passes(database, secret)


def test_the_reason_is_on_the_incident_and_in_the_audit_log_without_values(
    tickets: CoachTickets, incident: str, database: Database
) -> None:
    """Reviewers see why, and who; names and numbers in it are masked."""
    tickets.submit(incident, tickets.issue(incident, NOW), REASON, NOW)
    (release,) = list_releases(database, incident)
    entry = AuditLog(database).entries()[-1]

    assert release.is_coached
    assert (release.granted_by, entry.act) == ("sender 10.0.0.7", "coach.released")
    assert release.reason.startswith("For the court, as agreed with")
    assert "1120" not in release.reason + entry.detail
    assert "Lopez" not in release.reason + entry.detail


def test_codes_cannot_be_guessed(tickets: CoachTickets, incident: str, database: Database, secret: bytes) -> None:
    """After a few wrong ones the right one is void too; the next attempt to upload gives a new one."""
    code = tickets.issue(incident, NOW)
    wrong = [tickets.submit(incident, "00000-00000", REASON, NOW) for _ in range(MAX_TRIES)]

    assert set(wrong) == {CoachOutcome.DENIED}
    assert tickets.submit(incident, code, REASON, NOW) is CoachOutcome.DENIED
    assert tickets.submit(incident, tickets.issue(incident, NOW), REASON, NOW) is CoachOutcome.GRANTED
    assert passes(database, secret)


def test_a_code_is_read_as_people_write_it(tickets: CoachTickets, incident: str) -> None:
    """Lower case, without its hyphen, with letters that look like digits."""
    code = tickets.issue(incident, NOW).replace("-", " ").lower().replace("0", "o").replace("1", "l")

    assert tickets.submit(incident, code, REASON, NOW) is CoachOutcome.GRANTED


def test_the_store_holds_no_code(tickets: CoachTickets, incident: str, database: Database) -> None:
    """Who reads the store can release nothing."""
    code = tickets.issue(incident, NOW)
    stored = str([tuple(row) for row in database.query("SELECT * FROM coach_tickets")])

    assert code not in stored
    assert code.replace("-", "") not in stored


def test_of_many_at_once_one_is_granted(tickets: CoachTickets, incident: str, database: Database) -> None:
    """A code is good for one release, however often it is sent."""
    code = tickets.issue(incident, NOW)
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda _: tickets.submit(incident, code, REASON, NOW), range(8)))

    assert outcomes.count(CoachOutcome.GRANTED) == 1
    assert len(list_releases(database, incident)) == 1


def test_what_makes_no_sense_grants_nothing(tickets: CoachTickets, incident: str) -> None:
    """No reason, a book, another incident, odd characters."""
    code = tickets.issue(incident, NOW)

    assert tickets.submit(incident, code, "  short  ", NOW) is CoachOutcome.REASON_MISSING
    assert tickets.submit(incident, code, "x" * 1001, NOW) is CoachOutcome.REASON_MISSING
    assert tickets.submit("DLP-20260101-000000", code, REASON, NOW) is CoachOutcome.DENIED
    assert tickets.submit(incident, "\udcff\x00", REASON, NOW) is CoachOutcome.DENIED


def test_a_store_that_fails_is_an_error(tickets: CoachTickets, incident: str, database: Database) -> None:
    """Nothing is granted that is not recorded."""
    code = tickets.issue(incident, NOW)
    database.query("PRAGMA query_only = ON")
    with pytest.raises(RecordError):
        tickets.submit(incident, code, REASON, NOW)


def test_the_user_who_sent_it_needs_no_code(store: IncidentStore, tickets: CoachTickets) -> None:
    """Once, within the hour, and nobody else; another user's try takes nothing from the sender."""
    event = make_event(disposition=Disposition.COACHED, sender=Sender(address="10.0.0.7", user="mara"))
    incident = store.open_or_join(event)[0]
    before = tickets.submit_as(incident, "mara", REASON, NOW)
    tickets.issue(incident, NOW)
    outcomes = [
        tickets.submit_as(incident, "ivo", REASON, NOW),
        tickets.submit_as(incident, "mara", "short", NOW),
        tickets.submit_as(incident, "mara", REASON, NOW + timedelta(minutes=61)),
        tickets.submit_as(incident, "mara", REASON, NOW),
        tickets.submit_as(incident, "mara", REASON, NOW),
    ]

    assert before is CoachOutcome.DENIED
    assert outcomes == [
        CoachOutcome.DENIED,
        CoachOutcome.REASON_MISSING,
        CoachOutcome.DENIED,
        CoachOutcome.GRANTED,
        CoachOutcome.DENIED,
    ]


def test_without_a_user_nobody_is_the_sender(tickets: CoachTickets, incident: str) -> None:
    """An upload of an address alone is released by its code."""
    tickets.issue(incident, NOW)

    assert tickets.submit_as(incident, "", REASON, NOW) is CoachOutcome.DENIED
