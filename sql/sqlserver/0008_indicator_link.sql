-- What one indicator is to another; kinds are numbered as in Benchmark.Core.Indicators.LinkKind: 0 a part, 1 the same in the budget, 2 the income beside it.
CREATE TABLE indicator_link
(
    indicator_id int NOT NULL,
    kind tinyint NOT NULL CONSTRAINT indicator_link_kind CHECK (kind <= 2),
    other_indicator_id int NOT NULL,
    position int NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT indicator_link_key PRIMARY KEY CLUSTERED (indicator_id, kind, other_indicator_id, release_from),
    CONSTRAINT indicator_link_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT indicator_link_other_indicator_id FOREIGN KEY (other_indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT indicator_link_differs CHECK (indicator_id <> other_indicator_id),
    CONSTRAINT indicator_link_releases CHECK (release_from < release_to)
);

CREATE TABLE indicator_link_staging
(
    indicator_id int NOT NULL,
    kind tinyint NOT NULL,
    other_indicator_id int NOT NULL,
    position int NOT NULL,
    CONSTRAINT indicator_link_staging_key PRIMARY KEY CLUSTERED (indicator_id, kind, other_indicator_id)
);
