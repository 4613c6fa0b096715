-- Identity only: everything that may change stands in the versioned tables.
CREATE TABLE municipality
(
    municipality_id int IDENTITY(1, 1) NOT NULL,
    code char(6) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT municipality_key PRIMARY KEY CLUSTERED (municipality_id),
    CONSTRAINT municipality_code UNIQUE (code)
);

-- The last name and the life of a municipality; valid_to is exclusive.
CREATE TABLE municipality_version
(
    municipality_id int NOT NULL,
    name nvarchar(100) NOT NULL,
    valid_from date NULL,
    valid_to date NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT municipality_version_key PRIMARY KEY CLUSTERED (municipality_id, release_from),
    CONSTRAINT municipality_version_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT municipality_version_releases CHECK (release_from < release_to)
);

CREATE TABLE municipality_version_staging
(
    municipality_id int NOT NULL,
    name nvarchar(100) NOT NULL,
    valid_from date NULL,
    valid_to date NULL,
    CONSTRAINT municipality_version_staging_key PRIMARY KEY CLUSTERED (municipality_id)
);

-- The provinces.
CREATE TABLE province
(
    code char(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
    name nvarchar(60) NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT province_key PRIMARY KEY CLUSTERED (code, release_from),
    CONSTRAINT province_releases CHECK (release_from < release_to)
);

CREATE TABLE province_staging
(
    code char(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
    name nvarchar(60) NOT NULL,
    CONSTRAINT province_staging_key PRIMARY KEY CLUSTERED (code)
);

-- Which municipalities existed on 1 January of a year, and in which province.
CREATE TABLE division_member
(
    year int NOT NULL,
    municipality_id int NOT NULL,
    province char(4) COLLATE Latin1_General_100_BIN2 NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT division_member_key PRIMARY KEY CLUSTERED (year, municipality_id, release_from),
    CONSTRAINT division_member_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT division_member_releases CHECK (release_from < release_to)
);

CREATE TABLE division_member_staging
(
    year int NOT NULL,
    municipality_id int NOT NULL,
    province char(4) COLLATE Latin1_General_100_BIN2 NULL,
    CONSTRAINT division_member_staging_key PRIMARY KEY CLUSTERED (year, municipality_id)
);

-- What went from one municipality to another; kind 0 is an abolition, 1 a boundary change.
CREATE TABLE succession
(
    old_municipality_id int NOT NULL,
    new_municipality_id int NOT NULL,
    date date NOT NULL,
    kind tinyint NOT NULL CONSTRAINT succession_kind CHECK (kind <= 1),
    share_inhabitants float NOT NULL CONSTRAINT succession_share_inhabitants CHECK (share_inhabitants >= 0 AND share_inhabitants <= 1),
    share_dwellings float NULL CONSTRAINT succession_share_dwellings CHECK (share_dwellings >= 0 AND share_dwellings <= 1),
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT succession_key PRIMARY KEY CLUSTERED (old_municipality_id, new_municipality_id, date, release_from),
    CONSTRAINT succession_old_municipality_id FOREIGN KEY (old_municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT succession_new_municipality_id FOREIGN KEY (new_municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT succession_releases CHECK (release_from < release_to)
);

CREATE TABLE succession_staging
(
    old_municipality_id int NOT NULL,
    new_municipality_id int NOT NULL,
    date date NOT NULL,
    kind tinyint NOT NULL,
    share_inhabitants float NOT NULL,
    share_dwellings float NULL,
    CONSTRAINT succession_staging_key PRIMARY KEY CLUSTERED (old_municipality_id, new_municipality_id, date)
);
