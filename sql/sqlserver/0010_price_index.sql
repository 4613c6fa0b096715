-- How dear things were in each period; empty where no index was delivered. Which year is 100 does not matter.
CREATE TABLE price_index
(
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    value float NOT NULL,
    status tinyint NOT NULL,
    source nvarchar(300) NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT price_index_key PRIMARY KEY CLUSTERED (period, release_from),
    CONSTRAINT price_index_value CHECK (value > 0),
    CONSTRAINT price_index_status CHECK (status <= 4),
    CONSTRAINT price_index_releases CHECK (release_from < release_to)
);

CREATE TABLE price_index_staging
(
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    value float NOT NULL,
    status tinyint NOT NULL,
    source nvarchar(300) NOT NULL,
    CONSTRAINT price_index_staging_key PRIMARY KEY CLUSTERED (period)
);
