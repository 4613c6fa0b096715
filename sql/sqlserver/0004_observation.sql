-- A slab is one range scan of the key. Statuses up to 4 carry a value, the others none: missing is never zero.
CREATE TABLE observation
(
    indicator_id int NOT NULL,
    municipality_id int NOT NULL,
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    value float NULL,
    status tinyint NOT NULL CONSTRAINT observation_status CHECK (status <= 8),
    lower float NULL,
    upper float NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT observation_key PRIMARY KEY CLUSTERED (indicator_id, municipality_id, period, release_from),
    CONSTRAINT observation_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT observation_municipality_id FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id),
    CONSTRAINT observation_value_status CHECK ((status <= 4 AND value IS NOT NULL) OR (status > 4 AND value IS NULL)),
    CONSTRAINT observation_releases CHECK (release_from < release_to)
);

CREATE TABLE observation_staging
(
    indicator_id int NOT NULL,
    municipality_id int NOT NULL,
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    value float NULL,
    status tinyint NOT NULL,
    lower float NULL,
    upper float NULL,
    CONSTRAINT observation_staging_key PRIMARY KEY CLUSTERED (indicator_id, municipality_id, period)
);
