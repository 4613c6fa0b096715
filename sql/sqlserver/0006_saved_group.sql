-- Peer groups that somebody gave a name; what a group says stands in its versions. Without an owner it came with the figures.
-- visibility is 0 for its owner, 1 for the owner's municipality, 2 for everyone; deleted_at: no longer found, still read by who has a link.
CREATE TABLE saved_group
(
    saved_group_id int IDENTITY(1, 1) NOT NULL,
    slug varchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    owner_id varchar(255) COLLATE Latin1_General_100_BIN2 NULL,
    owner_function nvarchar(100) NULL,
    owner_municipality char(6) COLLATE Latin1_General_100_BIN2 NULL,
    visibility tinyint NOT NULL CONSTRAINT saved_group_visibility CHECK (visibility <= 2),
    deleted_at datetime2(3) NULL,
    CONSTRAINT saved_group_key PRIMARY KEY CLUSTERED (saved_group_id),
    CONSTRAINT saved_group_slug UNIQUE (slug),
    CONSTRAINT saved_group_owner CHECK (owner_id IS NOT NULL AND owner_function IS NOT NULL OR owner_id IS NULL AND owner_function IS NULL AND owner_municipality IS NULL AND visibility = 2)
);

CREATE INDEX saved_group_owner_id ON saved_group (owner_id);

-- A version never changes and is never thrown away. A group of the figures has a source; a frozen group tells what its list was made from.
CREATE TABLE saved_group_version
(
    saved_group_id int NOT NULL,
    number int NOT NULL,
    name nvarchar(80) NOT NULL,
    why nvarchar(1000) NOT NULL,
    question nvarchar(300) NOT NULL,
    definition varchar(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    frozen_definition varchar(4000) COLLATE Latin1_General_100_BIN2 NULL,
    frozen_year int NULL,
    frozen_municipality char(6) COLLATE Latin1_General_100_BIN2 NULL,
    source_name nvarchar(300) NULL,
    source_as_of nvarchar(100) NULL,
    saved_at datetime2(3) NOT NULL,
    saved_by nvarchar(100) NOT NULL,
    CONSTRAINT saved_group_version_key PRIMARY KEY CLUSTERED (saved_group_id, number),
    CONSTRAINT saved_group_version_group FOREIGN KEY (saved_group_id) REFERENCES saved_group (saved_group_id)
);
