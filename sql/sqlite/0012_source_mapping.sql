-- How each source is read, and the shape of what it hands in that was approved: the row with the highest number holds. Rows are never changed.
CREATE TABLE source_mapping
(
    code TEXT NOT NULL CHECK (length(code) <= 80),
    number INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 200),
    mapping TEXT NOT NULL CHECK (length(mapping) <= 1000000),
    shape TEXT CHECK (length(shape) <= 1000000),
    fingerprint TEXT CHECK (length(fingerprint) = 64),
    saved_at TEXT NOT NULL CHECK (saved_at LIKE '____-__-__T__:__:__.___Z'),
    saved_by TEXT NOT NULL CHECK (length(saved_by) <= 100),
    saved_by_id TEXT NOT NULL CHECK (length(saved_by_id) <= 255),
    CONSTRAINT source_mapping_key PRIMARY KEY (code, number)
) STRICT, WITHOUT ROWID;
