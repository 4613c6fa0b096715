-- What was done in a draft so that small numbers cannot be found; without_counts is a JSON object of codes and numbers. Kept with the release it became.
CREATE TABLE protection_report
(
    draft_id INTEGER NOT NULL,
    judged INTEGER NOT NULL,
    withheld_before INTEGER NOT NULL,
    without_counts TEXT NOT NULL CHECK (length(without_counts) <= 4000),
    largest INTEGER NOT NULL,
    CONSTRAINT protection_report_key PRIMARY KEY (draft_id),
    CONSTRAINT protection_report_draft_id FOREIGN KEY (draft_id) REFERENCES draft (draft_id)
) STRICT, WITHOUT ROWID;

-- Figures that are not shown, and the narrowest interval that everybody can compute for them; reason and outcome as in Benchmark.Core.Disclosure.
CREATE TABLE hidden_figure
(
    draft_id INTEGER NOT NULL,
    indicator TEXT NOT NULL CHECK (length(indicator) <= 80),
    area TEXT NOT NULL CHECK (length(area) <= 20),
    period TEXT NOT NULL CHECK (length(period) = 8),
    reason INTEGER NOT NULL CHECK (reason >= 0 AND reason <= 255),
    outcome INTEGER NOT NULL CHECK (outcome >= 0 AND outcome <= 255),
    least REAL,
    most REAL,
    CONSTRAINT hidden_figure_key PRIMARY KEY (draft_id, indicator, area, period)
) STRICT, WITHOUT ROWID;
