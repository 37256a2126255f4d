-- By which resolution somebody was elected or appointed.
ALTER TABLE organisation_person
    ADD COLUMN resolution_no VARCHAR(60) NULL,
    ADD COLUMN resolution_date DATE NULL;
