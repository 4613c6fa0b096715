-- Who published a release; and, where it was taken back, by which release and why.
ALTER TABLE release ADD COLUMN published_by TEXT NOT NULL DEFAULT '' CHECK (length(published_by) <= 100);
ALTER TABLE release ADD COLUMN withdrawn_by INTEGER;
ALTER TABLE release ADD COLUMN withdrawn_because TEXT CHECK (length(withdrawn_because) <= 1000);

-- What changed between two releases is found without reading what stayed.
CREATE INDEX observation_began ON observation (release_from) WHERE release_from > 1;
CREATE INDEX observation_ended ON observation (release_to) WHERE release_to < 2147483647;

-- A release in the making. status 0 is open, 1 published, 2 thrown away; preview_from is the day from which municipalities see their own figures.
CREATE TABLE draft
(
    draft_id INTEGER NOT NULL,
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 2),
    note TEXT NOT NULL CHECK (length(note) <= 1000),
    preview_from TEXT CHECK (preview_from LIKE '____-__-__'),
    release_number INTEGER,
    made_by TEXT NOT NULL CHECK (length(made_by) <= 100),
    made_by_id TEXT NOT NULL CHECK (length(made_by_id) <= 255),
    made_at TEXT NOT NULL CHECK (made_at LIKE '____-__-__T__:__:__.___Z'),
    CONSTRAINT draft_key PRIMARY KEY (draft_id)
) STRICT;

-- What a source handed in. scope 0 is everything that the source says about its indicators and periods, 1 corrections alone;
-- state 0 is received, 1 refused, 2 waits for reasons, 3 ready, 4 published, 5 thrown away.
CREATE TABLE delivery
(
    delivery_id INTEGER NOT NULL,
    draft_id INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (length(source) <= 80),
    name TEXT NOT NULL CHECK (length(name) <= 400),
    scope INTEGER NOT NULL CHECK (scope >= 0 AND scope <= 1),
    state INTEGER NOT NULL CHECK (state >= 0 AND state <= 5),
    value_count INTEGER NOT NULL,
    finding_count INTEGER NOT NULL,
    received_by TEXT NOT NULL CHECK (length(received_by) <= 100),
    received_by_id TEXT NOT NULL CHECK (length(received_by_id) <= 255),
    received_at TEXT NOT NULL CHECK (received_at LIKE '____-__-__T__:__:__.___Z'),
    CONSTRAINT delivery_key PRIMARY KEY (delivery_id),
    CONSTRAINT delivery_draft_id FOREIGN KEY (draft_id) REFERENCES draft (draft_id)
) STRICT;

-- Files and columns that values of a delivery stand in.
CREATE TABLE delivered_place
(
    delivery_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    file_name TEXT NOT NULL CHECK (length(file_name) <= 400),
    column_name TEXT NOT NULL CHECK (length(column_name) <= 400),
    CONSTRAINT delivered_place_key PRIMARY KEY (delivery_id, place)
) STRICT, WITHOUT ROWID;

-- What a delivery speaks about, with the division of each period.
CREATE TABLE delivered_period
(
    delivery_id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    period TEXT NOT NULL CHECK (length(period) = 8),
    division_year INTEGER NOT NULL,
    breaks_series INTEGER NOT NULL CHECK (breaks_series IN (0, 1)),
    CONSTRAINT delivered_period_key PRIMARY KEY (delivery_id, indicator_id, period)
) STRICT, WITHOUT ROWID;

-- Values until they are published or thrown away. The line is part of the key, so that a value that was delivered twice is found and told.
CREATE TABLE delivered_value
(
    delivery_id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    period TEXT NOT NULL CHECK (length(period) = 8),
    line INTEGER NOT NULL,
    place INTEGER NOT NULL,
    value REAL,
    status INTEGER NOT NULL CHECK (status >= 0 AND status <= 8),
    lower REAL,
    upper REAL,
    numerator REAL,
    denominator REAL,
    decimals INTEGER,
    CONSTRAINT delivered_value_key PRIMARY KEY (delivery_id, indicator_id, municipality_id, period, line, place)
) STRICT, WITHOUT ROWID;

-- Totals of the source itself: of the country, of provinces.
CREATE TABLE delivered_total
(
    delivery_id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    area TEXT NOT NULL CHECK (length(area) <= 20),
    period TEXT NOT NULL CHECK (length(period) = 8),
    line INTEGER NOT NULL,
    place INTEGER NOT NULL,
    value REAL NOT NULL,
    CONSTRAINT delivered_total_key PRIMARY KEY (delivery_id, indicator_id, area, period, line, place)
) STRICT, WITHOUT ROWID;

-- What was found, in order; rule as in Benchmark.Core.Deliveries.CheckRule, facts a JSON array.
CREATE TABLE delivery_finding
(
    delivery_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    rule_number INTEGER NOT NULL CHECK (rule_number >= 0 AND rule_number <= 255),
    indicator TEXT NOT NULL CHECK (length(indicator) <= 80),
    file_name TEXT NOT NULL CHECK (length(file_name) <= 400),
    line INTEGER NOT NULL,
    column_name TEXT NOT NULL CHECK (length(column_name) <= 400),
    value TEXT NOT NULL CHECK (length(value) <= 400),
    facts TEXT NOT NULL CHECK (length(facts) <= 2000),
    CONSTRAINT delivery_finding_key PRIMARY KEY (delivery_id, number)
) STRICT, WITHOUT ROWID;

-- Why a strange figure is right: one reason covers a rule and an indicator.
CREATE TABLE delivery_reason
(
    delivery_id INTEGER NOT NULL,
    rule_number INTEGER NOT NULL CHECK (rule_number >= 0 AND rule_number <= 255),
    indicator TEXT NOT NULL CHECK (length(indicator) <= 80),
    text TEXT NOT NULL CHECK (length(text) <= 1000),
    given_by TEXT NOT NULL CHECK (length(given_by) <= 100),
    given_by_id TEXT NOT NULL CHECK (length(given_by_id) <= 255),
    given_at TEXT NOT NULL CHECK (given_at LIKE '____-__-__T__:__:__.___Z'),
    CONSTRAINT delivery_reason_key PRIMARY KEY (delivery_id, rule_number, indicator)
) STRICT, WITHOUT ROWID;
