-- Terms of office that end are looked for across all organisations.
ALTER TABLE organisation_person ADD KEY ix_organisation_person_term (term_to, organisation_id);

INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('registry.termAlertDays', '90', 'Quy định của tỉnh; LHTX Điều 65, 69', '2020-01-01');
