-- What a candidate's own notes brought into the bank, and where each item came from.

-- One row an item: a topic, a question with its follow-ups, a problem, a script, a checklist, an outline, a plan, a note. What is gone from
-- its file stays, archived, so that its history has something to hang on.
CREATE TABLE imported_items (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'question', 'checklist', 'drill', 'pitch', 'template', 'plan', 'note')),
    topic_id TEXT NOT NULL,    -- of a question; else empty
    position INTEGER NOT NULL, -- its place in its file
    title TEXT NOT NULL,
    content TEXT NOT NULL,     -- JSON, see core/notes_json.h
    sources TEXT NOT NULL,     -- JSON: [{"path","line","section"}], the first is where its text was taken from
    archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
    updated_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX imported_items_kind ON imported_items (kind, archived);

-- Files that were read, with a digest of their bytes: one that did not change needs no second look.
CREATE TABLE imported_files (
    path TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    imported_ms INTEGER NOT NULL
) STRICT;

-- Imports and what they replaced, so that the latest can be taken back.
CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    source TEXT NOT NULL, -- name of the folder or file, for people
    undone_ms INTEGER     -- NULL = it holds
) STRICT;
CREATE TABLE import_changes (
    import_id INTEGER NOT NULL REFERENCES imports (id),
    item_id TEXT NOT NULL,
    before TEXT NOT NULL, -- JSON of the row as it was; empty = there was none
    PRIMARY KEY (import_id, item_id)
) STRICT, WITHOUT ROWID;
