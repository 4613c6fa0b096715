-- Identity only: everything that may change stands in the versioned tables.
CREATE TABLE indicator
(
    indicator_id int IDENTITY(1, 1) NOT NULL,
    code varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT indicator_key PRIMARY KEY CLUSTERED (indicator_id),
    CONSTRAINT indicator_code UNIQUE (code)
);

-- Enumerations are numbered as in Benchmark.Core.Indicators; a direction other than 0 (none) counts only with who decided it.
CREATE TABLE indicator_version
(
    indicator_id int NOT NULL,
    name_nl nvarchar(200) NOT NULL,
    name_en nvarchar(200) NOT NULL,
    question_nl nvarchar(500) NOT NULL,
    definition_nl nvarchar(2000) NOT NULL,
    tasks varchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
    family varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    unit_nl nvarchar(100) NOT NULL,
    unit_en nvarchar(100) NOT NULL,
    value_prefix nvarchar(40) NOT NULL,
    value_suffix nvarchar(40) NOT NULL,
    difference_prefix nvarchar(40) NOT NULL,
    difference_suffix_nl nvarchar(40) NOT NULL,
    difference_suffix_en nvarchar(40) NOT NULL,
    decimals tinyint NOT NULL CONSTRAINT indicator_version_decimals CHECK (decimals <= 6),
    kind tinyint NOT NULL CONSTRAINT indicator_version_kind CHECK (kind <= 9),
    uncertainty tinyint NOT NULL CONSTRAINT indicator_version_uncertainty CHECK (uncertainty <= 4),
    certainty tinyint NOT NULL CONSTRAINT indicator_version_certainty CHECK (certainty <= 3),
    direction tinyint NOT NULL CONSTRAINT indicator_version_direction CHECK (direction <= 2),
    direction_by nvarchar(200) NULL,
    direction_on date NULL,
    direction_why nvarchar(1000) NULL,
    influenceable bit NOT NULL,
    sensitive bit NOT NULL,
    ranking_allowed bit NOT NULL,
    comparable bit NOT NULL,
    comparable_as varchar(80) COLLATE Latin1_General_100_BIN2 NULL,
    numerator varchar(80) COLLATE Latin1_General_100_BIN2 NULL,
    denominator varchar(80) COLLATE Latin1_General_100_BIN2 NULL,
    multiplier float NULL,
    range_min float NULL,
    range_max float NULL,
    protection varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    key_figure tinyint NULL CONSTRAINT indicator_version_key_figure CHECK (key_figure >= 1 AND key_figure <= 8),
    source_name nvarchar(200) NOT NULL,
    source_table nvarchar(400) NOT NULL,
    source_licence nvarchar(200) NOT NULL,
    source_url nvarchar(500) NULL,
    note_nl nvarchar(1000) NOT NULL,
    statement_nl nvarchar(1000) NOT NULL,
    statement_en nvarchar(1000) NOT NULL,
    money_nl nvarchar(1000) NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT indicator_version_key PRIMARY KEY CLUSTERED (indicator_id, release_from),
    CONSTRAINT indicator_version_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT indicator_version_ratio CHECK ((numerator IS NULL AND denominator IS NULL AND multiplier IS NULL) OR (numerator IS NOT NULL AND denominator IS NOT NULL AND multiplier IS NOT NULL)),
    CONSTRAINT indicator_version_direction_decided CHECK (direction = 0 OR (direction_by IS NOT NULL AND direction_on IS NOT NULL)),
    CONSTRAINT indicator_version_releases CHECK (release_from < release_to)
);

CREATE TABLE indicator_version_staging
(
    indicator_id int NOT NULL,
    name_nl nvarchar(200) NOT NULL,
    name_en nvarchar(200) NOT NULL,
    question_nl nvarchar(500) NOT NULL,
    definition_nl nvarchar(2000) NOT NULL,
    tasks varchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
    family varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    unit_nl nvarchar(100) NOT NULL,
    unit_en nvarchar(100) NOT NULL,
    value_prefix nvarchar(40) NOT NULL,
    value_suffix nvarchar(40) NOT NULL,
    difference_prefix nvarchar(40) NOT NULL,
    difference_suffix_nl nvarchar(40) NOT NULL,
    difference_suffix_en nvarchar(40) NOT NULL,
    decimals tinyint NOT NULL,
    kind tinyint NOT NULL,
    uncertainty tinyint NOT NULL,
    certainty tinyint NOT NULL,
    direction tinyint NOT NULL,
    direction_by nvarchar(200) NULL,
    direction_on date NULL,
    direction_why nvarchar(1000) NULL,
    influenceable bit NOT NULL,
    sensitive bit NOT NULL,
    ranking_allowed bit NOT NULL,
    comparable bit NOT NULL,
    comparable_as varchar(80) COLLATE Latin1_General_100_BIN2 NULL,
    numerator varchar(80) COLLATE Latin1_General_100_BIN2 NULL,
    denominator varchar(80) COLLATE Latin1_General_100_BIN2 NULL,
    multiplier float NULL,
    range_min float NULL,
    range_max float NULL,
    protection varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    key_figure tinyint NULL,
    source_name nvarchar(200) NOT NULL,
    source_table nvarchar(400) NOT NULL,
    source_licence nvarchar(200) NOT NULL,
    source_url nvarchar(500) NULL,
    note_nl nvarchar(1000) NOT NULL,
    statement_nl nvarchar(1000) NOT NULL,
    statement_en nvarchar(1000) NOT NULL,
    money_nl nvarchar(1000) NOT NULL,
    CONSTRAINT indicator_version_staging_key PRIMARY KEY CLUSTERED (indicator_id)
);

-- Periods of stored indicators, with the division on whose list they were published.
CREATE TABLE indicator_period
(
    indicator_id int NOT NULL,
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    division_year int NOT NULL,
    breaks_series bit NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT indicator_period_key PRIMARY KEY CLUSTERED (indicator_id, period, release_from),
    CONSTRAINT indicator_period_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT indicator_period_releases CHECK (release_from < release_to)
);

CREATE TABLE indicator_period_staging
(
    indicator_id int NOT NULL,
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    division_year int NOT NULL,
    breaks_series bit NOT NULL,
    CONSTRAINT indicator_period_staging_key PRIMARY KEY CLUSTERED (indicator_id, period)
);

-- Standard sets of characteristics, in order of position; transform 0 is none, 1 the natural logarithm.
CREATE TABLE characteristic
(
    set_name varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    indicator_id int NOT NULL,
    position int NOT NULL,
    transform tinyint NOT NULL CONSTRAINT characteristic_transform CHECK (transform <= 1),
    weight float NOT NULL CONSTRAINT characteristic_weight CHECK (weight > 0),
    label nvarchar(100) NOT NULL,
    release_from int NOT NULL,
    release_to int NOT NULL,
    CONSTRAINT characteristic_key PRIMARY KEY CLUSTERED (set_name, indicator_id, release_from),
    CONSTRAINT characteristic_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT characteristic_releases CHECK (release_from < release_to)
);

CREATE TABLE characteristic_staging
(
    set_name varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    indicator_id int NOT NULL,
    position int NOT NULL,
    transform tinyint NOT NULL,
    weight float NOT NULL,
    label nvarchar(100) NOT NULL,
    CONSTRAINT characteristic_staging_key PRIMARY KEY CLUSTERED (set_name, indicator_id)
);
