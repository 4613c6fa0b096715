-- Peer groups that somebody gave a name; what a group says stands in its versions. Without an owner it came with the figures.
-- visibility is 0 for its owner, 1 for the owner's municipality, 2 for everyone; deleted_at: no longer found, still read by who has a link.
CREATE TABLE saved_group
(
    saved_group_id INTEGER NOT NULL CONSTRAINT saved_group_key PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT saved_group_slug UNIQUE CHECK (length(slug) <= 100),
    owner_id TEXT CHECK (length(owner_id) <= 255),
    owner_function TEXT CHECK (length(owner_function) <= 100),
    owner_municipality TEXT CHECK (length(owner_municipality) = 6),
    visibility INTEGER NOT NULL CHECK (visibility >= 0 AND visibility <= 2),
    deleted_at TEXT CHECK (deleted_at LIKE '____-__-__T__:__:__.___Z'),
    CONSTRAINT saved_group_owner CHECK (owner_id IS NOT NULL AND owner_function IS NOT NULL OR owner_id IS NULL AND owner_function IS NULL AND owner_municipality IS NULL AND visibility = 2)
) STRICT;

CREATE INDEX saved_group_owner_id ON saved_group (owner_id);

-- A version never changes and is never thrown away. A group of the figures has a source; a frozen group tells what its list was made from.
CREATE TABLE saved_group_version
(
    saved_group_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 80),
    why TEXT NOT NULL CHECK (length(why) <= 1000),
    question TEXT NOT NULL CHECK (length(question) <= 300),
    definition TEXT NOT NULL CHECK (length(definition) <= 4000),
    frozen_definition TEXT CHECK (length(frozen_definition) <= 4000),
    frozen_year INTEGER,
    frozen_municipality TEXT CHECK (length(frozen_municipality) = 6),
    source_name TEXT CHECK (length(source_name) <= 300),
    source_as_of TEXT CHECK (length(source_as_of) <= 100),
    saved_at TEXT NOT NULL CHECK (saved_at LIKE '____-__-__T__:__:__.___Z'),
    saved_by TEXT NOT NULL CHECK (length(saved_by) <= 100),
    CONSTRAINT saved_group_version_key PRIMARY KEY (saved_group_id, number),
    CONSTRAINT saved_group_version_group FOREIGN KEY (saved_group_id) REFERENCES saved_group (saved_group_id)
) STRICT, WITHOUT ROWID;
