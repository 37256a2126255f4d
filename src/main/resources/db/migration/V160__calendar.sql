-- The working calendar: which days are not what their day of the week says, and until when somebody has confirmed them.
CREATE TABLE calendar_year (
    year            SMALLINT NOT NULL PRIMARY KEY,
    version         INT NOT NULL DEFAULT 0,
    confirmed_until DATE NULL,
    basis           VARCHAR(300) NOT NULL,
    remark          VARCHAR(2000) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE calendar_day (
    day   DATE NOT NULL PRIMARY KEY,
    year  SMALLINT NOT NULL,
    kind  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name  VARCHAR(200) NOT NULL,
    basis VARCHAR(300) NOT NULL,
    KEY ix_calendar_day_year (year),
    CONSTRAINT fk_calendar_day_year FOREIGN KEY (year) REFERENCES calendar_year (year)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO calendar_year (year, confirmed_until, basis, remark)
VALUES (2023, '2023-12-31', 'Bộ luật Lao động 2019, Điều 111.3, 112; thông báo nghỉ lễ, tết của năm', ''),
       (2024, '2024-12-31', 'Bộ luật Lao động 2019, Điều 111.3, 112; thông báo nghỉ lễ, tết và hoán đổi của năm', ''),
       (2025, '2025-12-31', 'Bộ luật Lao động 2019, Điều 111.3, 112; thông báo nghỉ lễ, tết và hoán đổi của năm', ''),
       (2026, '2026-11-23', 'Bộ luật Lao động 2019, Điều 111.3, 112; thông báo nghỉ lễ, tết và hoán đổi của năm',
        'Chưa cấu hình từ 24/11/2026: chưa rõ Ngày Văn hoá Việt Nam đã được luật quy định là ngày nghỉ của năm hay chưa.'),
       (2027, NULL, '',
        'Chưa cấu hình: chưa có thông báo về Tết Âm lịch, ngày thứ hai của Quốc khánh và các ngày hoán đổi của năm 2027.');

INSERT INTO calendar_day (day, year, kind, name, basis)
SELECT day, YEAR(day), kind, name, basis
FROM (SELECT DATE '2023-01-01' AS day, 'HOLIDAY' AS kind, 'Tết Dương lịch' AS name, 'Bộ luật Lao động 2019, Điều 112.1a' AS basis
      UNION ALL SELECT '2023-01-02', 'OFF_INSTEAD', 'Nghỉ bù Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2023-01-20', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2023-01-21', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2023-01-22', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2023-01-23', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2023-01-24', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2023-01-25', 'OFF_INSTEAD', 'Nghỉ bù Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2023-01-26', 'OFF_INSTEAD', 'Nghỉ bù Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2023-04-29', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112.1e'
      UNION ALL SELECT '2023-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112.1c'
      UNION ALL SELECT '2023-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112.1d'
      UNION ALL SELECT '2023-05-02', 'OFF_INSTEAD', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2023-05-03', 'OFF_INSTEAD', 'Nghỉ bù Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2023-09-01', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3'
      UNION ALL SELECT '2023-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3'
      UNION ALL SELECT '2023-09-04', 'OFF_INSTEAD', 'Nghỉ bù Quốc khánh', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2024-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112.1a'
      UNION ALL SELECT '2024-02-08', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2024-02-09', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2024-02-10', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2024-02-11', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2024-02-12', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2024-02-13', 'OFF_INSTEAD', 'Nghỉ bù Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2024-02-14', 'OFF_INSTEAD', 'Nghỉ bù Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2024-04-18', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112.1e'
      UNION ALL SELECT '2024-04-29', 'OFF_INSTEAD', 'Hoán đổi với ngày 04/05/2024', 'Thông báo hoán đổi ngày làm việc năm 2024'
      UNION ALL SELECT '2024-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112.1c'
      UNION ALL SELECT '2024-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112.1d'
      UNION ALL SELECT '2024-05-04', 'WORKED_INSTEAD', 'Làm bù cho ngày 29/04/2024', 'Thông báo hoán đổi ngày làm việc năm 2024'
      UNION ALL SELECT '2024-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3'
      UNION ALL SELECT '2024-09-03', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3'
      UNION ALL SELECT '2025-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112.1a'
      UNION ALL SELECT '2025-01-27', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2025-01-28', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2025-01-29', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2025-01-30', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2025-01-31', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112.1e'
      UNION ALL SELECT '2025-04-26', 'WORKED_INSTEAD', 'Làm bù cho ngày 02/05/2025', 'Thông báo hoán đổi ngày làm việc năm 2025'
      UNION ALL SELECT '2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112.1c'
      UNION ALL SELECT '2025-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112.1d'
      UNION ALL SELECT '2025-05-02', 'OFF_INSTEAD', 'Hoán đổi với ngày 26/04/2025', 'Thông báo hoán đổi ngày làm việc năm 2025'
      UNION ALL SELECT '2025-09-01', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3'
      UNION ALL SELECT '2025-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3'
      UNION ALL SELECT '2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112.1a'
      UNION ALL SELECT '2026-01-02', 'OFF_INSTEAD', 'Hoán đổi với ngày 10/01/2026', 'Thông báo hoán đổi ngày làm việc năm 2026'
      UNION ALL SELECT '2026-01-10', 'WORKED_INSTEAD', 'Làm bù cho ngày 02/01/2026', 'Thông báo hoán đổi ngày làm việc năm 2026'
      UNION ALL SELECT '2026-02-16', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2026-02-17', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2026-02-18', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2026-02-19', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2026-02-20', 'HOLIDAY', 'Tết Âm lịch', 'Bộ luật Lao động 2019, Điều 112.1b, 112.3'
      UNION ALL SELECT '2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 112.1e'
      UNION ALL SELECT '2026-04-27', 'OFF_INSTEAD', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112.1c'
      UNION ALL SELECT '2026-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112.1d'
      UNION ALL SELECT '2026-08-22', 'WORKED_INSTEAD', 'Làm bù cho ngày 31/08/2026', 'Thông báo hoán đổi ngày làm việc năm 2026'
      UNION ALL SELECT '2026-08-31', 'OFF_INSTEAD', 'Hoán đổi với ngày 22/08/2026', 'Thông báo hoán đổi ngày làm việc năm 2026'
      UNION ALL SELECT '2026-09-01', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3'
      UNION ALL SELECT '2026-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3'
      UNION ALL SELECT '2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112.1a'
      UNION ALL SELECT '2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112.1c'
      UNION ALL SELECT '2027-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112.1d'
      UNION ALL SELECT '2027-05-03', 'OFF_INSTEAD', 'Nghỉ bù Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 111.3'
      UNION ALL SELECT '2027-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112.1đ, 112.3') AS days;

-- What somebody had entered beside the days above stays.
INSERT IGNORE INTO calendar_year (year, confirmed_until, basis, remark)
SELECT DISTINCT YEAR(day), NULL, '', '' FROM reconciliation_calendar_day;
INSERT IGNORE INTO calendar_day (day, year, kind, name, basis)
SELECT day, YEAR(day), IF(working, 'WORKED_INSTEAD', IF(WEEKDAY(day) < 5, 'OFF_INSTEAD', 'HOLIDAY')), note, note
FROM reconciliation_calendar_day;

DROP TABLE reconciliation_calendar_day;

INSERT INTO legal_value (name, value, article, valid_from, valid_to)
VALUES ('calendar.holiday.newYear', '01-01', 'Bộ luật Lao động 2019, Điều 112.1a', '2021-01-01', NULL),
       ('calendar.holiday.victory', '04-30', 'Bộ luật Lao động 2019, Điều 112.1c', '2021-01-01', NULL),
       ('calendar.holiday.labour', '05-01', 'Bộ luật Lao động 2019, Điều 112.1d', '2021-01-01', NULL),
       ('calendar.holiday.nationalDay', '09-02', 'Bộ luật Lao động 2019, Điều 112.1đ', '2021-01-01', NULL);
