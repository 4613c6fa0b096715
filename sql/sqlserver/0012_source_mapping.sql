-- How each source is read, and the shape of what it hands in that was approved: the row with the highest number holds. Rows are never changed.
CREATE TABLE source_mapping
(
    code varchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    number int NOT NULL,
    name nvarchar(200) NOT NULL,
    mapping nvarchar(max) NOT NULL,
    shape nvarchar(max) NULL,
    fingerprint char(64) COLLATE Latin1_General_100_BIN2 NULL,
    saved_at datetime2(3) NOT NULL,
    saved_by nvarchar(100) NOT NULL,
    saved_by_id varchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT source_mapping_key PRIMARY KEY CLUSTERED (code, number)
);
