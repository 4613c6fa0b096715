-- What was done in a draft so that small numbers cannot be found; without_counts is a JSON object of codes and numbers. Kept with the release it became.
CREATE TABLE protection_report
(
    draft_id int NOT NULL,
    judged int NOT NULL,
    withheld_before int NOT NULL,
    without_counts nvarchar(4000) NOT NULL,
    largest int NOT NULL,
    CONSTRAINT protection_report_key PRIMARY KEY CLUSTERED (draft_id),
    CONSTRAINT protection_report_draft_id FOREIGN KEY (draft_id) REFERENCES draft (draft_id)
);

-- Figures that are not shown, and the narrowest interval that everybody can compute for them; reason and outcome as in Benchmark.Core.Disclosure.
CREATE TABLE hidden_figure
(
    draft_id int NOT NULL,
    indicator varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    area varchar(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    period char(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    reason tinyint NOT NULL,
    outcome tinyint NOT NULL,
    least float NULL,
    most float NULL,
    CONSTRAINT hidden_figure_key PRIMARY KEY CLUSTERED (draft_id, indicator, area, period)
);
