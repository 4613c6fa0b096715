-- Who did what, and when; action as in Benchmark.Core.Audit.AuditAction. Rows are only added.
CREATE TABLE audit_entry
(
    number INTEGER NOT NULL,
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__.___Z'),
    by_function TEXT NOT NULL CHECK (length(by_function) <= 100),
    by_id TEXT NOT NULL CHECK (length(by_id) <= 255),
    action INTEGER NOT NULL CHECK (action >= 0 AND action <= 255),
    subject TEXT NOT NULL CHECK (length(subject) <= 1000),
    CONSTRAINT audit_entry_key PRIMARY KEY (number)
) STRICT, WITHOUT ROWID;
