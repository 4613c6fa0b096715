-- A slab is one range scan of the key. Statuses up to 4 carry a value, the others none: missing is never zero.
CREATE TABLE observation
(
    indicator_id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    period TEXT NOT NULL CHECK (length(period) = 8),
    value REAL,
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 8),
    lower REAL,
    upper REAL,
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT observation_key PRIMARY KEY (indicator_id, municipality_id, period, release_from),
    CONSTRAINT observation_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT observation_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT observation_value_status CHECK ((status <= 4 AND value IS NOT NULL) OR (status > 4 AND value IS NULL)),
    CONSTRAINT observation_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE observation_staging
(
    indicator_id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    period TEXT NOT NULL CHECK (length(period) = 8),
    value REAL,
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 8),
    lower REAL,
    upper REAL,
    CONSTRAINT observation_staging_key PRIMARY KEY (indicator_id, municipality_id, period)
) STRICT, WITHOUT ROWID;
