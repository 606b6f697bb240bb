-- Inputs on which a solution of the user failed, replayed first on the next run. The answer is kept as it was known then.
CREATE TABLE pinned_failures (
    drill_id TEXT NOT NULL,
    input TEXT NOT NULL,    -- JSON object, parameter name -> value
    expected TEXT NOT NULL, -- JSON list of one value
    pinned_ms INTEGER NOT NULL,
    PRIMARY KEY (drill_id, input)
) STRICT;
