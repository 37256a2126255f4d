-- How long the answer to a review notice and a correction may take.
INSERT INTO legal_value (name, value, article, valid_from, valid_to)
VALUES ('reconciliation.reviewDays', '90', 'NĐ 92/2024/NĐ-CP, điều 25 khoản 3', '2024-07-18', NULL),
       ('reconciliation.correctionWorkingDays', '3', 'NĐ 92/2024/NĐ-CP, điều 26 khoản 4', '2024-07-18', NULL);

-- Days that differ from the usual week: holidays of fixed date (Labour Code 2019, art. 112). Moving holidays and days worked
-- instead are decided year by year and are added when they are published.
CREATE TABLE reconciliation_calendar_day (
    day     DATE NOT NULL PRIMARY KEY,
    working BOOLEAN NOT NULL,
    note    VARCHAR(200) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
INSERT INTO reconciliation_calendar_day (day, working, note)
VALUES ('2026-01-01', FALSE, 'Tết Dương lịch'), ('2026-04-30', FALSE, 'Ngày Chiến thắng'),
       ('2026-05-01', FALSE, 'Ngày Quốc tế lao động'), ('2026-09-02', FALSE, 'Quốc khánh'),
       ('2027-01-01', FALSE, 'Tết Dương lịch'), ('2027-04-30', FALSE, 'Ngày Chiến thắng'),
       ('2027-05-01', FALSE, 'Ngày Quốc tế lao động'), ('2027-09-02', FALSE, 'Quốc khánh');
