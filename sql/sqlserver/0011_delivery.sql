-- Who published a release; and, where it was taken back, by which release and why.
ALTER TABLE release ADD published_by nvarchar(100) NOT NULL CONSTRAINT release_published_by DEFAULT N'';
ALTER TABLE release ADD withdrawn_by int NULL;
ALTER TABLE release ADD withdrawn_because nvarchar(1000) NULL;

-- What changed between two releases is found without reading what stayed.
CREATE INDEX observation_began ON observation (release_from) WHERE release_from > 1;
CREATE INDEX observation_ended ON observation (release_to) WHERE release_to < 2147483647;

-- A release in the making. status 0 is open, 1 published, 2 thrown away; preview_from is the day from which municipalities see their own figures.
CREATE TABLE draft
(
    draft_id int NOT NULL,
    status tinyint NOT NULL CONSTRAINT draft_status CHECK (status <= 2),
    note nvarchar(1000) NOT NULL,
    preview_from date NULL,
    release_number int NULL,
    made_by nvarchar(100) NOT NULL,
    made_by_id varchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    made_at datetime2(3) NOT NULL,
    CONSTRAINT draft_key PRIMARY KEY CLUSTERED (draft_id)
);

-- What a source handed in. scope 0 is everything that the source says about its indicators and periods, 1 corrections alone;
-- state 0 is received, 1 refused, 2 waits for reasons, 3 ready, 4 published, 5 thrown away.
CREATE TABLE delivery
(
    delivery_id int NOT NULL,
    draft_id int NOT NULL,
    source varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    name nvarchar(400) NOT NULL,
    scope tinyint NOT NULL CONSTRAINT delivery_scope CHECK (scope <= 1),
    state tinyint NOT NULL CONSTRAINT delivery_state CHECK (state <= 5),
    value_count int NOT NULL,
    finding_count int NOT NULL,
    received_by nvarchar(100) NOT NULL,
    received_by_id varchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    received_at datetime2(3) NOT NULL,
    CONSTRAINT delivery_key PRIMARY KEY CLUSTERED (delivery_id),
    CONSTRAINT delivery_draft_id FOREIGN KEY (draft_id) REFERENCES draft (draft_id)
);

-- Files and columns that values of a delivery stand in.
CREATE TABLE delivered_place
(
    delivery_id int NOT NULL,
    place int NOT NULL,
    file_name nvarchar(400) NOT NULL,
    column_name nvarchar(400) NOT NULL,
    CONSTRAINT delivered_place_key PRIMARY KEY CLUSTERED (delivery_id, place)
);

-- What a delivery speaks about, with the division of each period.
CREATE TABLE delivered_period
(
    delivery_id int NOT NULL,
    indicator_id int NOT NULL,
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    division_year int NOT NULL,
    breaks_series bit NOT NULL,
    CONSTRAINT delivered_period_key PRIMARY KEY CLUSTERED (delivery_id, indicator_id, period)
);

-- Values until they are published or thrown away. The line is part of the key, so that a value that was delivered twice is found and told.
CREATE TABLE delivered_value
(
    delivery_id int NOT NULL,
    indicator_id int NOT NULL,
    municipality_id int NOT NULL,
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    line int NOT NULL,
    place int NOT NULL,
    value float NULL,
    status tinyint NOT NULL CONSTRAINT delivered_value_status CHECK (status <= 8),
    lower float NULL,
    upper float NULL,
    numerator float NULL,
    denominator float NULL,
    decimals int NULL,
    CONSTRAINT delivered_value_key PRIMARY KEY CLUSTERED (delivery_id, indicator_id, municipality_id, period, line, place)
);

-- Totals of the source itself: of the country, of provinces.
CREATE TABLE delivered_total
(
    delivery_id int NOT NULL,
    indicator_id int NOT NULL,
    area varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    line int NOT NULL,
    place int NOT NULL,
    value float NOT NULL,
    CONSTRAINT delivered_total_key PRIMARY KEY CLUSTERED (delivery_id, indicator_id, area, period, line, place)
);

-- What was found, in order; rule as in Benchmark.Core.Deliveries.CheckRule, facts a JSON array.
CREATE TABLE delivery_finding
(
    delivery_id int NOT NULL,
    number int NOT NULL,
    rule_number tinyint NOT NULL,
    indicator varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    file_name nvarchar(400) NOT NULL,
    line int NOT NULL,
    column_name nvarchar(400) NOT NULL,
    value nvarchar(400) NOT NULL,
    facts nvarchar(2000) NOT NULL,
    CONSTRAINT delivery_finding_key PRIMARY KEY CLUSTERED (delivery_id, number)
);

-- Why a strange figure is right: one reason covers a rule and an indicator.
CREATE TABLE delivery_reason
(
    delivery_id int NOT NULL,
    rule_number tinyint NOT NULL,
    indicator varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    text nvarchar(1000) NOT NULL,
    given_by nvarchar(100) NOT NULL,
    given_by_id varchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    given_at datetime2(3) NOT NULL,
    CONSTRAINT delivery_reason_key PRIMARY KEY CLUSTERED (delivery_id, rule_number, indicator)
);
