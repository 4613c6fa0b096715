-- Kinds of regions that municipalities are divided in, such as safety regions; article_nl is de or het.
CREATE TABLE region_type
(
    type TEXT NOT NULL CHECK (length(type) <= 40),
    article_nl TEXT NOT NULL CHECK (length(article_nl) <= 10),
    name_nl TEXT NOT NULL CHECK (length(name_nl) <= 60),
    name_en TEXT NOT NULL CHECK (length(name_en) <= 60),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT region_type_key PRIMARY KEY (type, release_from),
    CONSTRAINT region_type_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE region_type_staging
(
    type TEXT NOT NULL CHECK (length(type) <= 40),
    article_nl TEXT NOT NULL CHECK (length(article_nl) <= 10),
    name_nl TEXT NOT NULL CHECK (length(name_nl) <= 60),
    name_en TEXT NOT NULL CHECK (length(name_en) <= 60),
    CONSTRAINT region_type_staging_key PRIMARY KEY (type)
) STRICT, WITHOUT ROWID;

-- The regions; as_of is the day of the newest list of their municipalities.
CREATE TABLE region
(
    type TEXT NOT NULL CHECK (length(type) <= 40),
    code TEXT NOT NULL CHECK (length(code) <= 20),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    source TEXT NOT NULL CHECK (length(source) <= 300),
    as_of TEXT NOT NULL CHECK (as_of LIKE '____-__-__'),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT region_key PRIMARY KEY (type, code, release_from),
    CONSTRAINT region_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE region_staging
(
    type TEXT NOT NULL CHECK (length(type) <= 40),
    code TEXT NOT NULL CHECK (length(code) <= 20),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    source TEXT NOT NULL CHECK (length(source) <= 300),
    as_of TEXT NOT NULL CHECK (as_of LIKE '____-__-__'),
    CONSTRAINT region_staging_key PRIMARY KEY (type, code)
) STRICT, WITHOUT ROWID;

-- Which municipality lies in which region on the divisions from from_year until before to_year, which is open while it lasts.
CREATE TABLE region_member
(
    type TEXT NOT NULL CHECK (length(type) <= 40),
    code TEXT NOT NULL CHECK (length(code) <= 20),
    municipality_id INTEGER NOT NULL,
    from_year INTEGER NOT NULL,
    to_year INTEGER,
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT region_member_key PRIMARY KEY (type, code, municipality_id, from_year, release_from),
    CONSTRAINT region_member_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT region_member_years CHECK (from_year < to_year),
    CONSTRAINT region_member_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE region_member_staging
(
    type TEXT NOT NULL CHECK (length(type) <= 40),
    code TEXT NOT NULL CHECK (length(code) <= 20),
    municipality_id INTEGER NOT NULL,
    from_year INTEGER NOT NULL,
    to_year INTEGER,
    CONSTRAINT region_member_staging_key PRIMARY KEY (type, code, municipality_id, from_year)
) STRICT, WITHOUT ROWID;
