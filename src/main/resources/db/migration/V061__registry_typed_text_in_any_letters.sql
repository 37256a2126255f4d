-- What people type or bring in a workbook may hold any letter, also where only digits belong: it must be comparable, so
-- that it is found wrong by a rule and not by the database.
ALTER TABLE organisation
    MODIFY code VARCHAR(14) COLLATE utf8mb4_bin NULL,
    MODIFY phone_key VARCHAR(20) COLLATE utf8mb4_bin NULL;
ALTER TABLE organisation_industry
    MODIFY code VARCHAR(6) COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE organisation_person
    MODIFY personal_id VARCHAR(20) COLLATE utf8mb4_bin NULL;
