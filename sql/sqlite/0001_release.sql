-- Tells copies of figures in memory apart by the database they came from.
CREATE TABLE database_identity
(
    id TEXT NOT NULL CHECK (length(id) = 32),
    CONSTRAINT database_identity_key PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

-- A release never changes; status 0 is published, 1 withdrawn. sample_hash is the SHA-256 of the sample's files.
CREATE TABLE release
(
    number INTEGER NOT NULL,
    date TEXT NOT NULL CHECK (date LIKE '____-__-__'),
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 1),
    methods_version INTEGER NOT NULL,
    note TEXT NOT NULL CHECK (length(note) <= 1000),
    sample_hash TEXT CHECK (length(sample_hash) = 64),
    created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T__:__:__.___Z'),
    CONSTRAINT release_key PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;

INSERT INTO database_identity (id) VALUES (lower(hex(randomblob(16))));
