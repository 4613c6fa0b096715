-- How dear things were in each period; empty where no index was delivered. Which year is 100 does not matter.
CREATE TABLE price_index
(
    period TEXT NOT NULL CHECK (length(period) = 8),
    value REAL NOT NULL,
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 4),
    source TEXT NOT NULL CHECK (length(source) <= 300),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT price_index_key PRIMARY KEY (period, release_from),
    CONSTRAINT price_index_value CHECK (value > 0),
    CONSTRAINT price_index_status CHECK (status <= 4),
    CONSTRAINT price_index_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE price_index_staging
(
    period TEXT NOT NULL CHECK (length(period) = 8),
    value REAL NOT NULL,
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 4),
    source TEXT NOT NULL CHECK (length(source) <= 300),
    CONSTRAINT price_index_staging_key PRIMARY KEY (period)
) STRICT, WITHOUT ROWID;
