-- What the pitch room keeps beside the takes.

-- How the user says a word: plain words, or phones between slashes.
CREATE TABLE say_like (
    word TEXT PRIMARY KEY, -- lower case
    respelling TEXT NOT NULL,
    updated_ms INTEGER NOT NULL
) STRICT;

-- The words of a script that shall stand out. Each entry keeps the word itself, so that it is found again after an edit.
CREATE TABLE pitch_emphasis (
    pitch_id TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('en', 'zh')),
    marks TEXT NOT NULL, -- JSON: [{"word": 12, "words": 1, "text": "once"}]
    updated_ms INTEGER NOT NULL,
    PRIMARY KEY (pitch_id, language)
) STRICT;

-- What the user said to a finding of a take: it does not matter, or it is not true.
CREATE TABLE finding_verdicts (
    take_id TEXT NOT NULL,
    finding TEXT NOT NULL, -- "filler:7.20", "skipped:40" ...
    verdict TEXT NOT NULL CHECK (verdict IN ('dismissed', 'overruled')),
    updated_ms INTEGER NOT NULL,
    PRIMARY KEY (take_id, finding)
) STRICT;

-- Times a pitch was said aloud without a take being kept. Rows are only ever added.
CREATE TABLE rehearsals (
    uid TEXT PRIMARY KEY,
    device_id TEXT NOT NULL,
    pitch_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    utc_offset_seconds INTEGER NOT NULL,
    seconds REAL NOT NULL
) STRICT;
CREATE INDEX rehearsals_pitch ON rehearsals (pitch_id, at_ms);

-- Pitches the user wrote.
CREATE TABLE own_pitches (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    updated_ms INTEGER NOT NULL,
    deleted_ms INTEGER
) STRICT;
