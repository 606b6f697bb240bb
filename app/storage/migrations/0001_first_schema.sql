-- The first schema: everything a user makes. Shipped content is never stored here, only what hangs on its ids.
-- Times are milliseconds since 1970-01-01 UTC, with the local offset in seconds beside them where the local day matters.

PRAGMA application_id = 1196576338; -- "GRNR"

-- The review log, the one truth about what was learned. Rows are only ever added, so that two machines' logs merge by union.
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    device_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('learn', 'review', 'relearn', 'cram', 'undo', 'suspend', 'unsuspend', 'bury', 'reset')),
    rating INTEGER CHECK (rating BETWEEN 1 AND 4),
    at_ms INTEGER NOT NULL,
    utc_offset_seconds INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL CHECK (duration_ms BETWEEN 0 AND 60000),
    settings_id TEXT NOT NULL, -- the row of scheduler_settings in force
    undoes TEXT,               -- uid of the row an undo takes back
    CHECK ((rating IS NOT NULL) = (kind IN ('learn', 'review', 'relearn', 'cram'))),
    CHECK ((undoes IS NOT NULL) = (kind = 'undo'))
) STRICT;
CREATE INDEX reviews_card ON reviews (card_id, at_ms);
CREATE INDEX reviews_time ON reviews (at_ms);

CREATE TRIGGER reviews_are_never_changed BEFORE UPDATE ON reviews
BEGIN
    SELECT RAISE(ABORT, 'the review log is only ever added to');
END;
CREATE TRIGGER reviews_are_never_deleted BEFORE DELETE ON reviews
BEGIN
    SELECT RAISE(ABORT, 'the review log is only ever added to');
END;

-- What the schedule depended on; the id is a digest of the content, so that merged logs agree.
CREATE TABLE scheduler_settings (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT;

-- A cache of the log, one row a card that was ever touched.
CREATE TABLE card_states (
    card_id TEXT PRIMARY KEY,
    phase TEXT NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
    suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
    buried_until TEXT,
    due_ms INTEGER NOT NULL,
    due_day TEXT,
    step INTEGER NOT NULL,
    stability REAL,
    difficulty REAL,
    reps INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    last_review_ms INTEGER,
    last_review_offset_seconds INTEGER,
    interval_days INTEGER NOT NULL
) STRICT;

-- Runs of the judge over the user's code.
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    device_id TEXT NOT NULL,
    drill_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_seconds INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    passed INTEGER NOT NULL,
    total INTEGER NOT NULL,
    seconds INTEGER NOT NULL,    -- own thinking time up to this run
    hints_used INTEGER NOT NULL,
    code TEXT NOT NULL,
    report TEXT NOT NULL         -- JSON
) STRICT;
CREATE INDEX attempts_drill ON attempts (drill_id, at_ms);

-- The editor and the clock of a drill that is open.
CREATE TABLE drafts (
    drill_id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    thinking_seconds INTEGER NOT NULL DEFAULT 0,
    hints_opened INTEGER NOT NULL DEFAULT 0,
    given_up INTEGER NOT NULL DEFAULT 0 CHECK (given_up IN (0, 1)),
    updated_ms INTEGER NOT NULL
) STRICT;

-- The six fields of a retrospective.
CREATE TABLE retros (
    drill_id TEXT PRIMARY KEY,
    fields TEXT NOT NULL, -- JSON: field -> text
    updated_ms INTEGER NOT NULL
) STRICT;

-- Recordings; the samples are files. A deleted take leaves its row, so that a merge does not bring it back.
CREATE TABLE takes (
    uid TEXT PRIMARY KEY,
    device_id TEXT NOT NULL,
    pitch_id TEXT NOT NULL,
    recorded_at_ms INTEGER NOT NULL,
    utc_offset_seconds INTEGER NOT NULL,
    samples INTEGER NOT NULL,
    sample_rate INTEGER NOT NULL,
    target_seconds INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    input TEXT NOT NULL,
    best INTEGER NOT NULL DEFAULT 0 CHECK (best IN (0, 1)),
    recovered INTEGER NOT NULL DEFAULT 0 CHECK (recovered IN (0, 1)),
    feedback TEXT NOT NULL, -- JSON
    deleted_ms INTEGER
) STRICT;
CREATE INDEX takes_pitch ON takes (pitch_id, recorded_at_ms);

CREATE TABLE plan_days (
    date TEXT PRIMARY KEY,
    device_id TEXT NOT NULL,
    json TEXT NOT NULL,
    updated_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE notes (
    item_id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    updated_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE marks (
    item_id TEXT PRIMARY KEY,
    mark TEXT NOT NULL CHECK (mark IN ('shaky', 'solid')),
    updated_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE ticks (
    item_id TEXT PRIMARY KEY,
    updated_ms INTEGER NOT NULL
) STRICT;

-- The user's edits of shipped content, per item, language and field.
CREATE TABLE overlays (
    item_id TEXT NOT NULL,
    language TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL, -- JSON
    updated_ms INTEGER NOT NULL,
    PRIMARY KEY (item_id, language, field)
) STRICT;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON, one value
) STRICT;

CREATE TABLE profile (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
