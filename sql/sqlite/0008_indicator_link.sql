-- What one indicator is to another; kinds are numbered as in Benchmark.Core.Indicators.LinkKind: 0 a part, 1 the same in the budget, 2 the income beside it.
CREATE TABLE indicator_link
(
    indicator_id INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind >= 0 AND kind <= 2),
    other_indicator_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT indicator_link_key PRIMARY KEY (indicator_id, kind, other_indicator_id, release_from),
    CONSTRAINT indicator_link_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT indicator_link_other_indicator_id FOREIGN KEY (other_indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT indicator_link_differs CHECK (indicator_id <> other_indicator_id),
    CONSTRAINT indicator_link_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_link_staging
(
    indicator_id INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind >= 0 AND kind <= 2),
    other_indicator_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT indicator_link_staging_key PRIMARY KEY (indicator_id, kind, other_indicator_id)
) STRICT, WITHOUT ROWID;
