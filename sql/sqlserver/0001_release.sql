-- Tells copies of figures in memory apart by the database they came from.
CREATE TABLE database_identity
(
    id char(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT database_identity_key PRIMARY KEY CLUSTERED (id)
);

-- A release never changes; status 0 is published, 1 withdrawn. sample_hash is the SHA-256 of the sample's files.
CREATE TABLE release
(
    number int NOT NULL,
    date date NOT NULL,
    status tinyint NOT NULL CONSTRAINT release_status CHECK (status <= 1),
    methods_version int NOT NULL,
    note nvarchar(1000) NOT NULL,
    sample_hash char(64) COLLATE Latin1_General_100_BIN2 NULL,
    created_at datetime2(3) NOT NULL,
    CONSTRAINT release_key PRIMARY KEY CLUSTERED (number)
);

INSERT INTO database_identity (id) VALUES (LOWER(REPLACE(CAST(NEWID() AS char(36)), '-', '')));
