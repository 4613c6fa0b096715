-- Identity only: everything that may change stands in the versioned tables.
CREATE TABLE indicator
(
    indicator_id INTEGER NOT NULL CONSTRAINT indicator_key PRIMARY KEY,
    code TEXT NOT NULL CHECK (length(code) <= 80),
    CONSTRAINT indicator_code UNIQUE (code)
) STRICT;

-- Enumerations are numbered as in Benchmark.Core.Indicators; a direction other than 0 (none) counts only with who decided it.
CREATE TABLE indicator_version
(
    indicator_id INTEGER NOT NULL,
    name_nl TEXT NOT NULL CHECK (length(name_nl) <= 200),
    name_en TEXT NOT NULL CHECK (length(name_en) <= 200),
    question_nl TEXT NOT NULL CHECK (length(question_nl) <= 500),
    definition_nl TEXT NOT NULL CHECK (length(definition_nl) <= 2000),
    tasks TEXT NOT NULL CHECK (length(tasks) <= 400),
    family TEXT NOT NULL CHECK (length(family) <= 80),
    unit_nl TEXT NOT NULL CHECK (length(unit_nl) <= 100),
    unit_en TEXT NOT NULL CHECK (length(unit_en) <= 100),
    value_prefix TEXT NOT NULL CHECK (length(value_prefix) <= 40),
    value_suffix TEXT NOT NULL CHECK (length(value_suffix) <= 40),
    difference_prefix TEXT NOT NULL CHECK (length(difference_prefix) <= 40),
    difference_suffix_nl TEXT NOT NULL CHECK (length(difference_suffix_nl) <= 40),
    difference_suffix_en TEXT NOT NULL CHECK (length(difference_suffix_en) <= 40),
    decimals INTEGER NOT NULL CHECK (decimals >= 0 AND decimals <= 6),
    kind INTEGER NOT NULL CHECK (kind >= 0 AND kind <= 9),
    uncertainty INTEGER NOT NULL CHECK (uncertainty >= 0 AND uncertainty <= 4),
    certainty INTEGER NOT NULL CHECK (certainty >= 0 AND certainty <= 3),
    direction INTEGER NOT NULL CHECK (direction >= 0 AND direction <= 2),
    direction_by TEXT CHECK (length(direction_by) <= 200),
    direction_on TEXT CHECK (direction_on LIKE '____-__-__'),
    direction_why TEXT CHECK (length(direction_why) <= 1000),
    influenceable INTEGER NOT NULL CHECK (influenceable IN (0, 1)),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    ranking_allowed INTEGER NOT NULL CHECK (ranking_allowed IN (0, 1)),
    comparable INTEGER NOT NULL CHECK (comparable IN (0, 1)),
    comparable_as TEXT CHECK (length(comparable_as) <= 80),
    numerator TEXT CHECK (length(numerator) <= 80),
    denominator TEXT CHECK (length(denominator) <= 80),
    multiplier REAL,
    range_min REAL,
    range_max REAL,
    protection TEXT NOT NULL CHECK (length(protection) <= 20),
    key_figure INTEGER CHECK (key_figure >= 1 AND key_figure <= 8),
    source_name TEXT NOT NULL CHECK (length(source_name) <= 200),
    source_table TEXT NOT NULL CHECK (length(source_table) <= 400),
    source_licence TEXT NOT NULL CHECK (length(source_licence) <= 200),
    source_url TEXT CHECK (length(source_url) <= 500),
    note_nl TEXT NOT NULL CHECK (length(note_nl) <= 1000),
    statement_nl TEXT NOT NULL CHECK (length(statement_nl) <= 1000),
    statement_en TEXT NOT NULL CHECK (length(statement_en) <= 1000),
    money_nl TEXT NOT NULL CHECK (length(money_nl) <= 1000),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT indicator_version_key PRIMARY KEY (indicator_id, release_from),
    CONSTRAINT indicator_version_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT indicator_version_ratio CHECK ((numerator IS NULL AND denominator IS NULL AND multiplier IS NULL) OR (numerator IS NOT NULL AND denominator IS NOT NULL AND multiplier IS NOT NULL)),
    CONSTRAINT indicator_version_direction_decided CHECK (direction = 0 OR (direction_by IS NOT NULL AND direction_on IS NOT NULL)),
    CONSTRAINT indicator_version_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_version_staging
(
    indicator_id INTEGER NOT NULL,
    name_nl TEXT NOT NULL CHECK (length(name_nl) <= 200),
    name_en TEXT NOT NULL CHECK (length(name_en) <= 200),
    question_nl TEXT NOT NULL CHECK (length(question_nl) <= 500),
    definition_nl TEXT NOT NULL CHECK (length(definition_nl) <= 2000),
    tasks TEXT NOT NULL CHECK (length(tasks) <= 400),
    family TEXT NOT NULL CHECK (length(family) <= 80),
    unit_nl TEXT NOT NULL CHECK (length(unit_nl) <= 100),
    unit_en TEXT NOT NULL CHECK (length(unit_en) <= 100),
    value_prefix TEXT NOT NULL CHECK (length(value_prefix) <= 40),
    value_suffix TEXT NOT NULL CHECK (length(value_suffix) <= 40),
    difference_prefix TEXT NOT NULL CHECK (length(difference_prefix) <= 40),
    difference_suffix_nl TEXT NOT NULL CHECK (length(difference_suffix_nl) <= 40),
    difference_suffix_en TEXT NOT NULL CHECK (length(difference_suffix_en) <= 40),
    decimals INTEGER NOT NULL CHECK (decimals >= 0 AND decimals <= 6),
    kind INTEGER NOT NULL CHECK (kind >= 0 AND kind <= 9),
    uncertainty INTEGER NOT NULL CHECK (uncertainty >= 0 AND uncertainty <= 4),
    certainty INTEGER NOT NULL CHECK (certainty >= 0 AND certainty <= 3),
    direction INTEGER NOT NULL CHECK (direction >= 0 AND direction <= 2),
    direction_by TEXT CHECK (length(direction_by) <= 200),
    direction_on TEXT CHECK (direction_on LIKE '____-__-__'),
    direction_why TEXT CHECK (length(direction_why) <= 1000),
    influenceable INTEGER NOT NULL CHECK (influenceable IN (0, 1)),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    ranking_allowed INTEGER NOT NULL CHECK (ranking_allowed IN (0, 1)),
    comparable INTEGER NOT NULL CHECK (comparable IN (0, 1)),
    comparable_as TEXT CHECK (length(comparable_as) <= 80),
    numerator TEXT CHECK (length(numerator) <= 80),
    denominator TEXT CHECK (length(denominator) <= 80),
    multiplier REAL,
    range_min REAL,
    range_max REAL,
    protection TEXT NOT NULL CHECK (length(protection) <= 20),
    key_figure INTEGER CHECK (key_figure >= 1 AND key_figure <= 8),
    source_name TEXT NOT NULL CHECK (length(source_name) <= 200),
    source_table TEXT NOT NULL CHECK (length(source_table) <= 400),
    source_licence TEXT NOT NULL CHECK (length(source_licence) <= 200),
    source_url TEXT CHECK (length(source_url) <= 500),
    note_nl TEXT NOT NULL CHECK (length(note_nl) <= 1000),
    statement_nl TEXT NOT NULL CHECK (length(statement_nl) <= 1000),
    statement_en TEXT NOT NULL CHECK (length(statement_en) <= 1000),
    money_nl TEXT NOT NULL CHECK (length(money_nl) <= 1000),
    CONSTRAINT indicator_version_staging_key PRIMARY KEY (indicator_id)
) STRICT, WITHOUT ROWID;

-- Periods of stored indicators, with the division on whose list they were published.
CREATE TABLE indicator_period
(
    indicator_id INTEGER NOT NULL,
    period TEXT NOT NULL CHECK (length(period) = 8),
    division_year INTEGER NOT NULL,
    breaks_series INTEGER NOT NULL CHECK (breaks_series IN (0, 1)),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT indicator_period_key PRIMARY KEY (indicator_id, period, release_from),
    CONSTRAINT indicator_period_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT indicator_period_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_period_staging
(
    indicator_id INTEGER NOT NULL,
    period TEXT NOT NULL CHECK (length(period) = 8),
    division_year INTEGER NOT NULL,
    breaks_series INTEGER NOT NULL CHECK (breaks_series IN (0, 1)),
    CONSTRAINT indicator_period_staging_key PRIMARY KEY (indicator_id, period)
) STRICT, WITHOUT ROWID;

-- Standard sets of characteristics, in order of position; transform 0 is none, 1 the natural logarithm.
CREATE TABLE characteristic
(
    set_name TEXT NOT NULL CHECK (length(set_name) <= 40),
    indicator_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    transform INTEGER NOT NULL CHECK (transform >= 0 AND transform <= 1),
    weight REAL NOT NULL CHECK (weight > 0),
    label TEXT NOT NULL CHECK (length(label) <= 100),
    release_from INTEGER NOT NULL,
    release_to INTEGER NOT NULL,
    CONSTRAINT characteristic_key PRIMARY KEY (set_name, indicator_id, release_from),
    CONSTRAINT characteristic_indicator_id FOREIGN KEY (indicator_id) REFERENCES indicator (indicator_id),
    CONSTRAINT characteristic_releases CHECK (release_from < release_to)
) STRICT, WITHOUT ROWID;

CREATE TABLE characteristic_staging
(
    set_name TEXT NOT NULL CHECK (length(set_name) <= 40),
    indicator_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    transform INTEGER NOT NULL CHECK (transform >= 0 AND transform <= 1),
    weight REAL NOT NULL CHECK (weight > 0),
    label TEXT NOT NULL CHECK (length(label) <= 100),
    CONSTRAINT characteristic_staging_key PRIMARY KEY (set_name, indicator_id)
) STRICT, WITHOUT ROWID;
