-- Notices of temporary suspension (LHTX 96; NĐ92 47, 48, 62), each with its days as they were due when it came in.
CREATE TABLE organisation_suspension (
    id               BIGINT NOT NULL PRIMARY KEY,
    organisation_id  BIGINT NOT NULL,
    forced           BIT(1) NOT NULL,
    notice           VARCHAR(200) NOT NULL,
    received_on      DATE NOT NULL,
    starts_on        DATE NOT NULL,
    ends_on          DATE NOT NULL,
    late_notice      BIT(1) NOT NULL,
    confirm_due      DATE NOT NULL,
    confirmed_on     DATE NULL,
    confirmation     VARCHAR(200) NULL,
    resumed_on       DATE NULL,
    resume_notice    VARCHAR(200) NULL,
    recorded_by_name VARCHAR(120) NOT NULL,
    recorded_at      DATETIME(3) NOT NULL,
    version          INT NOT NULL,
    KEY ix_organisation_suspension_organisation (organisation_id, starts_on),
    KEY ix_organisation_suspension_end (resumed_on, ends_on),
    CONSTRAINT fk_organisation_suspension_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('registry.suspensionMaxMonths', '12', 'NĐ 92/2024 Điều 47.1, 62.1', '2024-07-18'),
    ('registry.suspensionNoticeDays', '3', 'LHTX Điều 96.1; NĐ 92/2024 Điều 47.1, 62.1', '2024-07-18'),
    ('registry.suspensionConfirmDays', '3', 'NĐ 92/2024 Điều 47.4, 48, 62.3', '2024-07-18'),
    ('registry.suspensionAlertDays', '15', 'Quy định của tỉnh', '2020-01-01'),
    ('registry.suspensionLastAlertDays', '3', 'Quy định của tỉnh', '2020-01-01');
