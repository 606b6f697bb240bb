-- What the review queue remembers beside the log, and a log that knows more of what happened.

-- New kinds, the interval a press gave, and the place of a line written on a clock that had been set back. SQLite cannot change a CHECK, so
-- the table is made anew with the same rows; its triggers are those of version 1.
DROP TRIGGER reviews_are_never_changed;
DROP TRIGGER reviews_are_never_deleted;
CREATE TABLE reviews_4 (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    device_id TEXT NOT NULL,
    card_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('learn', 'review', 'relearn', 'cram', 'undo', 'suspend', 'unsuspend', 'bury', 'unbury', 'reset', 'due')),
    rating INTEGER CHECK (rating BETWEEN 1 AND 4),
    at_ms INTEGER NOT NULL,
    utc_offset_seconds INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL CHECK (duration_ms BETWEEN 0 AND 60000),
    settings_id TEXT NOT NULL,                       -- the row of scheduler_settings in force
    undoes TEXT,                                     -- uid of the row an undo takes back
    interval_days INTEGER CHECK (interval_days >= 0), -- that an answer gave (0 = a step), or that a due date lies ahead; NULL = not told
    after_ms INTEGER,                                -- where the row stands when at_ms does not tell; NULL = at_ms tells
    stability REAL,                                  -- the memory another program knew after this line, of imported cards; else NULL
    difficulty REAL,
    CHECK ((rating IS NOT NULL) = (kind IN ('learn', 'review', 'relearn', 'cram'))),
    CHECK ((undoes IS NOT NULL) = (kind = 'undo'))
) STRICT;
INSERT INTO reviews_4 (id, uid, device_id, card_id, kind, rating, at_ms, utc_offset_seconds, duration_ms, settings_id, undoes)
    SELECT id, uid, device_id, card_id, kind, rating, at_ms, utc_offset_seconds, duration_ms, settings_id, undoes FROM reviews ORDER BY id;
DROP TABLE reviews;
ALTER TABLE reviews_4 RENAME TO reviews;
CREATE INDEX reviews_card ON reviews (card_id, coalesce(after_ms, at_ms));
CREATE INDEX reviews_time ON reviews (at_ms);
CREATE INDEX reviews_undone ON reviews (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER reviews_are_never_changed BEFORE UPDATE ON reviews
BEGIN
    SELECT RAISE(ABORT, 'the review log is only ever added to');
END;
CREATE TRIGGER reviews_are_never_deleted BEFORE DELETE ON reviews
BEGIN
    SELECT RAISE(ABORT, 'the review log is only ever added to');
END;

-- The cache of the log in the shape the queue asks for it: days as Julian day numbers, what is due found by an index. The program makes it
-- anew from the log when it first opens the database; until then the rows are those that were there.
CREATE TABLE card_states_4 (
    card_id TEXT PRIMARY KEY,
    phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 3), -- 0 new, 1 learning, 2 review, 3 relearning
    suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
    buried_until INTEGER,
    due_ms INTEGER NOT NULL,
    due_day INTEGER,
    step INTEGER NOT NULL,
    stability REAL,
    difficulty REAL,
    reps INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    last_review_ms INTEGER,
    last_review_offset_seconds INTEGER,
    interval_days INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO card_states_4
    SELECT card_id, CASE phase WHEN 'new' THEN 0 WHEN 'learning' THEN 1 WHEN 'review' THEN 2 ELSE 3 END, suspended,
           CAST(julianday(buried_until) + 0.5 AS INTEGER), due_ms, CAST(julianday(due_day) + 0.5 AS INTEGER), step, stability, difficulty,
           reps, lapses, last_review_ms, last_review_offset_seconds, interval_days
    FROM card_states;
DROP TABLE card_states;
ALTER TABLE card_states_4 RENAME TO card_states;
CREATE INDEX card_states_due ON card_states (due_day) WHERE phase = 2 AND suspended = 0;
CREATE INDEX card_states_steps ON card_states (due_ms) WHERE phase IN (1, 3);
CREATE INDEX card_states_new ON card_states (suspended) WHERE phase = 0;

-- One row a study day: what its flashcards' answers come to. A cache of the log, too.
CREATE TABLE review_days (
    day INTEGER PRIMARY KEY, -- Julian day number
    answers INTEGER NOT NULL,
    crammed INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    again INTEGER NOT NULL,
    hard INTEGER NOT NULL,
    good INTEGER NOT NULL,
    easy INTEGER NOT NULL,
    introduced INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    young_answers INTEGER NOT NULL,
    young_recalled INTEGER NOT NULL,
    mature_answers INTEGER NOT NULL,
    mature_recalled INTEGER NOT NULL,
    bins TEXT NOT NULL -- calibration: "bin:answers:recalled:predictedMillionths" for each bin with answers, separated by spaces
) STRICT;

-- What the caches were made from; without a row, or with another text, they are made anew from the log.
CREATE TABLE review_caches (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    made_from TEXT NOT NULL
) STRICT;

-- Follow-ups that the user made cards of their own. The question's text finds the follow-up again when an upgrade moves it.
CREATE TABLE follow_up_cards (
    card_id TEXT PRIMARY KEY,
    question_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0), -- its place when it was made a card, from 1
    question TEXT NOT NULL,
    made_ms INTEGER NOT NULL
) STRICT;

-- Every fit of the parameters to the log that was taken, and what was in force before, so that it can be rolled back.
CREATE TABLE parameter_fits (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    reviews INTEGER NOT NULL,      -- answers of the log then
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    before TEXT NOT NULL,          -- JSON: the weights before; [] = the published ones
    after TEXT NOT NULL,           -- JSON: the fitted weights
    old_log_loss REAL,
    new_log_loss REAL,
    report TEXT NOT NULL           -- JSON: calibration before and after
) STRICT;
