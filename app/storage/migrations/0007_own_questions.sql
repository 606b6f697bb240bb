-- Questions that are the user's own: written here, or come with a deck or an exported bank. Shipped ones are never here; what the user
-- changed of those is in overlays.
CREATE TABLE own_questions (
    item_id TEXT PRIMARY KEY,
    topic_id TEXT NOT NULL,
    position INTEGER NOT NULL,  -- its place in the bank
    origin TEXT NOT NULL CHECK (origin IN ('written', 'deck', 'bank')),
    guid TEXT NOT NULL,         -- what other programs know it by; empty = none
    source TEXT NOT NULL,       -- where it came from: "java.apkg"
    json TEXT NOT NULL,         -- its texts, see core/question_json.h
    updated_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX own_questions_guid ON own_questions (guid);

-- Topics that no content folder has.
CREATE TABLE own_topics (
    topic_id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    title_zh TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- Questions that are put away, shipped ones too. Their history stays.
CREATE TABLE archived_questions (
    item_id TEXT PRIMARY KEY,
    merged_into TEXT NOT NULL, -- the question that took its place; empty = none
    at_ms INTEGER NOT NULL
) STRICT;

-- Every edit with what it takes to take it back, newest last.
CREATE TABLE question_edits (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('new', 'edit', 'split', 'merge', 'archive', 'restore')),
    item_id TEXT NOT NULL,
    undo TEXT NOT NULL, -- JSON
    at_ms INTEGER NOT NULL
) STRICT;
