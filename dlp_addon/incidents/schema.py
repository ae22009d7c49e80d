"""The schema of the store, as the steps that lead to it. A step that was released is never edited."""

APPLICATION_ID = 0x444C5031
"""Marks the SQLite file as this program's (`DLP1`)."""

_FIRST = (
    """
    CREATE TABLE incidents (
        id TEXT PRIMARY KEY,
        join_key TEXT NOT NULL,
        content_key TEXT NOT NULL,
        opened_at REAL NOT NULL,
        last_at REAL NOT NULL,
        attempts INTEGER NOT NULL,
        disposition TEXT NOT NULL,
        rule TEXT,
        severity TEXT NOT NULL,
        host TEXT NOT NULL,
        sender TEXT NOT NULL,
        distinct_people INTEGER NOT NULL,
        closed_at REAL,
        closed_as TEXT CHECK (closed_as IN ('true-positive', 'false-positive')),
        closed_by TEXT,
        note TEXT,
        document TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX incidents_by_join_key ON incidents (join_key, last_at)",
    "CREATE INDEX incidents_by_time ON incidents (last_at)",
    """
    CREATE TABLE attempts (
        incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
        request_id TEXT NOT NULL,
        occurred_at REAL NOT NULL,
        PRIMARY KEY (incident_id, request_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE inspections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        occurred_at REAL NOT NULL,
        request_id TEXT NOT NULL,
        incident_id TEXT,
        disposition TEXT NOT NULL,
        document TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX inspections_by_time ON inspections (occurred_at, id)",
    "CREATE INDEX inspections_by_incident ON inspections (incident_id) WHERE incident_id IS NOT NULL",
    """
    CREATE TABLE releases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        incident_id TEXT NOT NULL,
        content_key TEXT NOT NULL,
        hosts TEXT NOT NULL,
        sender_address TEXT NOT NULL,
        sender_user TEXT,
        max_people INTEGER NOT NULL,
        max_unscannable INTEGER NOT NULL,
        entity_types TEXT NOT NULL,
        granted_at REAL NOT NULL,
        expires_at REAL NOT NULL,
        granted_by TEXT NOT NULL,
        reason TEXT NOT NULL,
        consumed_at REAL,
        consumed_by TEXT
    ) STRICT
    """,
    "CREATE INDEX releases_open ON releases (content_key) WHERE consumed_at IS NULL",
    """
    CREATE TABLE audit (
        sequence INTEGER PRIMARY KEY,
        occurred_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        act TEXT NOT NULL,
        subject TEXT NOT NULL,
        detail TEXT NOT NULL,
        previous TEXT NOT NULL,
        digest TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TRIGGER audit_keeps BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append-only'); END",
    "CREATE TRIGGER audit_stands BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only'); END",
)

_SECOND = (
    "ALTER TABLE incidents ADD COLUMN assignee TEXT",
    "ALTER TABLE incidents ADD COLUMN close_reason TEXT",
    "ALTER TABLE incidents ADD COLUMN duplicate_of TEXT REFERENCES incidents (id) ON DELETE SET NULL",
    "ALTER TABLE incidents ADD COLUMN held_by TEXT",
    "ALTER TABLE incidents ADD COLUMN hold_reason TEXT",
    """
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY,
        incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
        written_at REAL NOT NULL,
        author TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX notes_by_incident ON notes (incident_id, id)",
    """
    CREATE TABLE break_glass (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        began_at REAL NOT NULL,
        ends_at REAL NOT NULL,
        boot_id TEXT NOT NULL,
        boot_ends_at REAL NOT NULL,
        began_by TEXT NOT NULL,
        reason TEXT NOT NULL,
        ended_at REAL
    ) STRICT
    """,
)

_THIRD = (
    """
    CREATE TABLE incident_keys (
        key TEXT NOT NULL,
        incident_id TEXT NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
        PRIMARY KEY (key, incident_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX incident_keys_by_incident ON incident_keys (incident_id)",
)

_FOURTH = (
    "ALTER TABLE releases ADD COLUMN is_coached INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE coach_tickets (
        incident_id TEXT PRIMARY KEY REFERENCES incidents (id) ON DELETE CASCADE,
        digest TEXT NOT NULL,
        expires_at REAL NOT NULL,
        tries INTEGER NOT NULL
    ) STRICT
    """,
    # What replay needs of an upload, each aspect by itself, so that equal ones are read once. It takes the place of
    # whole events, which were ten times as long; what was recorded before is not replayed any more.
    "DROP TABLE inspections",
    """
    CREATE TABLE recorded_uploads (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        occurred_at REAL NOT NULL,
        request_id TEXT NOT NULL,
        disposition TEXT NOT NULL,
        body_bytes INTEGER NOT NULL,
        destination TEXT NOT NULL,
        sender TEXT NOT NULL,
        request TEXT NOT NULL,
        content TEXT NOT NULL,
        files TEXT NOT NULL,
        history TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX recorded_uploads_by_time ON recorded_uploads (occurred_at, id)",
    """
    CREATE TABLE exception_uses (
        exception TEXT NOT NULL,
        rule TEXT NOT NULL,
        uses INTEGER NOT NULL,
        first_at REAL NOT NULL,
        last_at REAL NOT NULL,
        PRIMARY KEY (exception, rule)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE rule_activations (
        rule TEXT PRIMARY KEY,
        digest TEXT NOT NULL,
        activated_at REAL NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('probation', 'tripped', 'confirmed')),
        changed_at REAL NOT NULL,
        changed_by TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)

_FIFTH = (
    # A release of a file that is sent in parts: what the parts make, and each of them.
    "ALTER TABLE releases ADD COLUMN whole_key TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE released_parts (
        key TEXT NOT NULL,
        release_id INTEGER NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
        PRIMARY KEY (key, release_id)
    ) STRICT, WITHOUT ROWID
    """,
)

# For gauges: documents are long, and a scrape reads none of them.
_SIXTH = ("CREATE INDEX incidents_by_conclusion ON incidents (closed_as)",)

_SEVENTH = (
    # A wording that comes back is no new one, so former wordings are kept for a while.
    """
    CREATE TABLE rule_wordings (
        rule TEXT NOT NULL,
        digest TEXT NOT NULL,
        activated_at REAL NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('probation', 'tripped', 'confirmed')),
        changed_at REAL NOT NULL,
        changed_by TEXT NOT NULL,
        left_at REAL,
        PRIMARY KEY (rule, digest)
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO rule_wordings (rule, digest, activated_at, state, changed_at, changed_by)
        SELECT rule, digest, activated_at, state, changed_at, changed_by FROM rule_activations
    """,
    "DROP TABLE rule_activations",
    """
    CREATE TABLE policy_revisions (
        revision TEXT PRIMARY KEY,
        policy TEXT NOT NULL,
        accepted_at REAL NOT NULL,
        files BLOB NOT NULL
    ) STRICT
    """,
)

MIGRATIONS = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH)
"""Statements of each schema version, in order; the version of a file is how many of them it went through."""
