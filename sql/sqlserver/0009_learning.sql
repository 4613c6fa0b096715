-- Entries of the Algoritmeregister by municipalities, as the register showed them on as_of; status is 0 in use, 1 in development, 2 out of use.
CREATE TABLE registered_algorithm
(
    id int NOT NULL,
    municipality_id int NOT NULL,
    title nvarchar(200) NOT NULL,
    status tinyint NOT NULL CONSTRAINT registered_algorithm_status CHECK (status <= 2),
    registered_on date NOT NULL,
    url nvarchar(500) NOT NULL,
    as_of date NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT registered_algorithm_key PRIMARY KEY CLUSTERED (id, release_from),
    CONSTRAINT registered_algorithm_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT registered_algorithm_releases CHECK (release_from < release_to)
);

CREATE TABLE registered_algorithm_staging
(
    id int NOT NULL,
    municipality_id int NOT NULL,
    title nvarchar(200) NOT NULL,
    status tinyint NOT NULL,
    registered_on date NOT NULL,
    url nvarchar(500) NOT NULL,
    as_of date NOT NULL,
    CONSTRAINT registered_algorithm_staging_key PRIMARY KEY CLUSTERED (id)
);

-- Practices: every text that one ever had is a row; the one with the highest number holds. indicators are codes with a semicolon between.
CREATE TABLE practice
(
    slug varchar(140) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number int NOT NULL,
    title nvarchar(120) NOT NULL,
    what nvarchar(2000) NOT NULL,
    indicators varchar(1700) COLLATE Latin1_General_100_BIN2 NOT NULL,
    municipality char(6) COLLATE Latin1_General_100_BIN2 NOT NULL,
    needs nvarchar(1000) NOT NULL,
    link nvarchar(500) NOT NULL,
    mailbox varchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    described_on date NOT NULL,
    is_deleted bit NOT NULL,
    saved_at datetime2(3) NOT NULL,
    saved_by nvarchar(100) NOT NULL,
    saved_by_id varchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT practice_key PRIMARY KEY CLUSTERED (slug, number)
);

-- What a municipality says beside its own figure: the row with the highest number holds; an empty text took it away. period is empty for all periods.
CREATE TABLE municipality_note
(
    municipality char(6) COLLATE Latin1_General_100_BIN2 NOT NULL,
    indicator varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    period varchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number int NOT NULL,
    text nvarchar(400) NOT NULL,
    written_for nvarchar(100) NOT NULL,
    written_at datetime2(3) NOT NULL,
    written_by_id varchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT municipality_note_key PRIMARY KEY CLUSTERED (municipality, indicator, period, number)
);

-- The figure that a municipality itself wants to reach: the row with the highest number holds; without a value it was taken away.
CREATE TABLE municipality_target
(
    municipality char(6) COLLATE Latin1_General_100_BIN2 NOT NULL,
    indicator varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number int NOT NULL,
    value float NULL,
    year int NOT NULL,
    source nvarchar(200) NOT NULL,
    link nvarchar(500) NOT NULL,
    stated_for nvarchar(100) NOT NULL,
    stated_at datetime2(3) NOT NULL,
    stated_by_id varchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT municipality_target_key PRIMARY KEY CLUSTERED (municipality, indicator, number)
);
