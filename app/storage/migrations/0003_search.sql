-- The index behind the search over questions, answers, follow-ups and notes. Made from the bank, never the only place of anything: emptied,
-- it is filled again.

-- One row an item that is indexed; the digest of what was indexed decides whether it has to be done again.
CREATE TABLE search_items (
    number INTEGER PRIMARY KEY,
    item_id TEXT NOT NULL UNIQUE,
    digest INTEGER NOT NULL
) STRICT;

-- One row a text: its id is place << 48 | item number << 8 | language << 7 | part, so that rows in order of id are results in order of rank.
CREATE TABLE search_rows (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX search_rows_item ON search_rows (item);

-- Finds any three characters that follow one another, Chinese or not. The text stays in search_rows.
CREATE VIRTUAL TABLE search_trigrams USING fts5 (text, content = 'search_rows', content_rowid = 'id', tokenize = 'trigram', columnsize = 0);

-- Finds what three characters are too long for: each Han character and each two of them, and the first one and two characters of every other
-- word, each written as a token of hexadecimal digits.
CREATE VIRTUAL TABLE search_grams USING fts5 (grams, content = '', tokenize = 'ascii', detail = 'none', columnsize = 0);
