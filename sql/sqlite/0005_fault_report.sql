-- What readers report as wrong, with the view they saw; no personal data is asked or kept.
CREATE TABLE fault_report
(
    fault_report_id INTEGER NOT NULL CONSTRAINT fault_report_key PRIMARY KEY,
    created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T__:__:__.___Z'),
    release_number INTEGER,
    address TEXT NOT NULL CHECK (length(address) <= 2000),
    message TEXT NOT NULL CHECK (length(message) <= 4000)
) STRICT;
