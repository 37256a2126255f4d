-- A confirmed suspension begins by itself on its first day, once; those of before wait for whoever keeps the statuses.
ALTER TABLE organisation_suspension ADD COLUMN begun_on DATE NULL AFTER confirmation;

UPDATE organisation_suspension SET begun_on = starts_on WHERE confirmed_on IS NOT NULL AND starts_on <= CURRENT_DATE;

ALTER TABLE organisation_suspension ADD KEY ix_organisation_suspension_begin (begun_on, starts_on);

INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('registry.suspensionGroupDays', '15', 'NĐ 92/2024 Điều 62.1', '2024-07-18');
