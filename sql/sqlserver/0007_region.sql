-- Kinds of regions that municipalities are divided in, such as safety regions; article_nl is de or het.
CREATE TABLE region_type
(
    type varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    article_nl nvarchar(10) NOT NULL,
    name_nl nvarchar(60) NOT NULL,
    name_en nvarchar(60) NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT region_type_key PRIMARY KEY CLUSTERED (type, release_from),
    CONSTRAINT region_type_releases CHECK (release_from < release_to)
);

CREATE TABLE region_type_staging
(
    type varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    article_nl nvarchar(10) NOT NULL,
    name_nl nvarchar(60) NOT NULL,
    name_en nvarchar(60) NOT NULL,
    CONSTRAINT region_type_staging_key PRIMARY KEY CLUSTERED (type)
);

-- The regions; as_of is the day of the newest list of their municipalities.
CREATE TABLE region
(
    type varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    code varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    name nvarchar(100) NOT NULL,
    source nvarchar(300) NOT NULL,
    as_of date NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT region_key PRIMARY KEY CLUSTERED (type, code, release_from),
    CONSTRAINT region_releases CHECK (release_from < release_to)
);

CREATE TABLE region_staging
(
    type varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    code varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    name nvarchar(100) NOT NULL,
    source nvarchar(300) NOT NULL,
    as_of date NOT NULL,
    CONSTRAINT region_staging_key PRIMARY KEY CLUSTERED (type, code)
);

-- Which municipality lies in which region on the divisions from from_year until before to_year, which is open while it lasts.
CREATE TABLE region_member
(
    type varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    code varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    municipality_id int NOT NULL,
    from_year int NOT NULL,
    to_year int NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT region_member_key PRIMARY KEY CLUSTERED (type, code, municipality_id, from_year, release_from),
    CONSTRAINT region_member_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT region_member_years CHECK (from_year < to_year),
    CONSTRAINT region_member_releases CHECK (release_from < release_to)
);

CREATE TABLE region_member_staging
(
    type varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    code varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    municipality_id int NOT NULL,
    from_year int NOT NULL,
    to_year int NULL,
    CONSTRAINT region_member_staging_key PRIMARY KEY CLUSTERED (type, code, municipality_id, from_year)
);
