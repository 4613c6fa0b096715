-- What readers report as wrong, with the view they saw; no personal data is asked or kept.
CREATE TABLE fault_report
(
    fault_report_id int IDENTITY(1, 1) NOT NULL,
    created_at datetime2(3) NOT NULL,
    release_number int NULL,
    address nvarchar(2000) NOT NULL,
    message nvarchar(4000) NOT NULL,
    CONSTRAINT fault_report_key PRIMARY KEY CLUSTERED (fault_report_id)
);
