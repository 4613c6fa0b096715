-- Who did what, and when; action as in Benchmark.Core.Audit.AuditAction. Rows are only added.
CREATE TABLE audit_entry
(
    number int NOT NULL,
    at datetime2(3) NOT NULL,
    by_function nvarchar(100) NOT NULL,
    by_id varchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    action tinyint NOT NULL,
    subject nvarchar(1000) NOT NULL,
    CONSTRAINT audit_entry_key PRIMARY KEY CLUSTERED (number)
);
