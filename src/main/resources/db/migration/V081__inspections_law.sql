-- Numbers and switches of law and of the province, with their article and the days they hold.
CREATE TABLE inspection_law (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    article    VARCHAR(200) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to   DATE NULL,
    UNIQUE KEY uk_inspection_law (name, valid_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO inspection_law (name, value, article, valid_from, valid_to) VALUES
    ('overlap.mode', 'BLOCK', 'CT20/2017', '2017-05-17', '2025-05-16'),
    ('overlap.mode', 'BLOCK', 'NQ198/2025 Điều 4; NĐ217/2025 4.2', '2025-05-17', NULL),
    ('plan.approvalLevels', '2', 'NĐ217/2025 7.2a; LTT 18.2', '2017-05-17', NULL),
    ('plan.approvalLevels.COMMUNE', '1', 'NĐ217/2025 7.1a', '2017-05-17', NULL),
    ('plan.workingDaysToIssue', '5', 'LTT 18.2', '2017-05-17', NULL),
    ('days.inspection', '45', 'LTT 20.1b', '2017-05-17', NULL),
    ('days.check', '10', 'NĐ217/2025 13.2b', '2017-05-17', NULL),
    ('days.check.commune', '7', 'NĐ217/2025 13.2c', '2017-05-17', NULL),
    ('calendar.ORIENTATION_SUBMITTED', '09-30', 'LTT 18.1', '2017-05-17', NULL),
    ('calendar.ORIENTATION_APPROVED', '10-15', 'LTT 18.1', '2017-05-17', NULL),
    ('calendar.GOVERNMENT_PLAN_ISSUED', '11-15', 'LTT 18.2', '2017-05-17', NULL),
    ('calendar.PLAN_SUBMITTED', '11-20', 'LTT 18.2', '2017-05-17', NULL),
    ('calendar.OPINION_GIVEN', '11-30', 'LTT 18.2', '2017-05-17', NULL);
