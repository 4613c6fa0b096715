-- Identity only: everything that may change stands in the versioned tables.
CREATE TABLE municipality
(
    municipality_id INTEGER NOT NULL CONSTRAINT municipality_key PRIMARY KEY,
    code TEXT NOT NULL CHECK (length(code) = 6),
    CONSTRAINT municipality_code UNIQUE (code)
) STRICT;

-- The last name and the life of a municipality; valid_to is exclusive.
CREATE TABLE municipality_version
(
    municipality_id INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 100),
    valid_from TEXT CHECK (valid_from LIKE '____-__-__'),
    valid_to TEXT CHECK (valid_to LIKE '____-__-__'),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT municipality_version_key PRIMARY KEY (municipality_id, release_from),
    CONSTRAINT municipality_version_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT municipality_version_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_version_staging
(
    municipality_id INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 100),
    valid_from TEXT CHECK (valid_from LIKE '____-__-__'),
    valid_to TEXT CHECK (valid_to LIKE '____-__-__'),
    CONSTRAINT municipality_version_staging_key PRIMARY KEY (municipality_id)
) STRICT, WITHOUT ROWID;

-- The provinces.
CREATE TABLE province
(
    code TEXT NOT NULL CHECK (length(code) = 4),
    name TEXT NOT NULL CHECK (length(name) <= 60),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT province_key PRIMARY KEY (code, release_from),
    CONSTRAINT province_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE province_staging
(
    code TEXT NOT NULL CHECK (length(code) = 4),
    name TEXT NOT NULL CHECK (length(name) <= 60),
    CONSTRAINT province_staging_key PRIMARY KEY (code)
) STRICT, WITHOUT ROWID;

-- Which municipalities existed on 1 January of a year, and in which province.
CREATE TABLE division_member
(
    year INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    province TEXT CHECK (length(province) = 4),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT division_member_key PRIMARY KEY (year, municipality_id, release_from),
    CONSTRAINT division_member_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT division_member_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE division_member_staging
(
    year INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    province TEXT CHECK (length(province) = 4),
    CONSTRAINT division_member_staging_key PRIMARY KEY (year, municipality_id)
) STRICT, WITHOUT ROWID;

-- What went from one municipality to another; kind 0 is an abolition, 1 a boundary change.
CREATE TABLE succession
(
    old_municipality_id INTEGER NOT NULL,
    new_municipality_id INTEGER NOT NULL,
    date TEXT NOT NULL CHECK (date LIKE '____-__-__'),
    kind INTEGER NOT NULL CHECK (kind >= 0 AND kind <= 1),
    share_inhabitants REAL NOT NULL CHECK (share_inhabitants >= 0 AND share_inhabitants <= 1),
    share_dwellings REAL CHECK (share_dwellings >= 0 AND share_dwellings <= 1),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT succession_key PRIMARY KEY (old_municipality_id, new_municipality_id, date, release_from),
    CONSTRAINT succession_old_municipality_id FOREIGN KEY (old_municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT succession_new_municipality_id FOREIGN KEY (new_municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT succession_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE succession_staging
(
    old_municipality_id INTEGER NOT NULL,
    new_municipality_id INTEGER NOT NULL,
    date TEXT NOT NULL CHECK (date LIKE '____-__-__'),
    kind INTEGER NOT NULL CHECK (kind >= 0 AND kind <= 1),
    share_inhabitants REAL NOT NULL CHECK (share_inhabitants >= 0 AND share_inhabitants <= 1),
    share_dwellings REAL CHECK (share_dwellings >= 0 AND share_dwellings <= 1),
    CONSTRAINT succession_staging_key PRIMARY KEY (old_municipality_id, new_municipality_id, date)
) STRICT, WITHOUT ROWID;
