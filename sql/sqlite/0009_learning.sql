-- Entries of the Algoritmeregister by municipalities, as the register showed them on as_of; status is 0 in use, 1 in development, 2 out of use.
CREATE TABLE registered_algorithm
(
    id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 200),
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 2),
    registered_on TEXT NOT NULL CHECK (registered_on LIKE '____-__-__'),
    url TEXT NOT NULL CHECK (length(url) <= 500),
    as_of TEXT NOT NULL CHECK (as_of LIKE '____-__-__'),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT registered_algorithm_key PRIMARY KEY (id, release_from),
    CONSTRAINT registered_algorithm_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT registered_algorithm_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE registered_algorithm_staging
(
    id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 200),
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 2),
    registered_on TEXT NOT NULL CHECK (registered_on LIKE '____-__-__'),
    url TEXT NOT NULL CHECK (length(url) <= 500),
    as_of TEXT NOT NULL CHECK (as_of LIKE '____-__-__'),
    CONSTRAINT registered_algorithm_staging_key PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;

-- Practices: every text that one ever had is a row; the one with the highest number holds. indicators are codes with a semicolon between.
CREATE TABLE practice
(
    slug TEXT NOT NULL CHECK (length(slug) <= 140),
    number INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 120),
    what TEXT NOT NULL CHECK (length(what) <= 2000),
    indicators TEXT NOT NULL CHECK (length(indicators) <= 1700),
    municipality TEXT NOT NULL CHECK (length(municipality) = 6),
    needs TEXT NOT NULL CHECK (length(needs) <= 1000),
    link TEXT NOT NULL CHECK (length(link) <= 500),
    mailbox TEXT NOT NULL CHECK (length(mailbox) <= 200),
    described_on TEXT NOT NULL CHECK (described_on LIKE '____-__-__'),
    is_deleted INTEGER NOT NULL CHECK (is_deleted IN (0, 1)),
    saved_at TEXT NOT NULL CHECK (saved_at LIKE '____-__-__T__:__:__.___Z'),
    saved_by TEXT NOT NULL CHECK (length(saved_by) <= 100),
    saved_by_id TEXT NOT NULL CHECK (length(saved_by_id) <= 255),
    CONSTRAINT practice_key PRIMARY KEY (slug, number)
) STRICT, WITHOUT ROWID;

-- What a municipality says beside its own figure: the row with the highest number holds; an empty text took it away. period is empty for all periods.
CREATE TABLE municipality_note
(
    municipality TEXT NOT NULL CHECK (length(municipality) = 6),
    indicator TEXT NOT NULL CHECK (length(indicator) <= 80),
    period TEXT NOT NULL CHECK (length(period) <= 8),
    number INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (length(text) <= 400),
    written_for TEXT NOT NULL CHECK (length(written_for) <= 100),
    written_at TEXT NOT NULL CHECK (written_at LIKE '____-__-__T__:__:__.___Z'),
    written_by_id TEXT NOT NULL CHECK (length(written_by_id) <= 255),
    CONSTRAINT municipality_note_key PRIMARY KEY (municipality, indicator, period, number)
) STRICT, WITHOUT ROWID;

-- The figure that a municipality itself wants to reach: the row with the highest number holds; without a value it was taken away.
CREATE TABLE municipality_target
(
    municipality TEXT NOT NULL CHECK (length(municipality) = 6),
    indicator TEXT NOT NULL CHECK (length(indicator) <= 80),
    number INTEGER NOT NULL,
    value REAL,
    year INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (length(source) <= 200),
    link TEXT NOT NULL CHECK (length(link) <= 500),
    stated_for TEXT NOT NULL CHECK (length(stated_for) <= 100),
    stated_at TEXT NOT NULL CHECK (stated_at LIKE '____-__-__T__:__:__.___Z'),
    stated_by_id TEXT NOT NULL CHECK (length(stated_by_id) <= 255),
    CONSTRAINT municipality_target_key PRIMARY KEY (municipality, indicator, number)
) STRICT, WITHOUT ROWID;
