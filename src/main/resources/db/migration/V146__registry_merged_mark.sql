-- By what a record that was merged is still recognised when somebody brings it again: its certificate, its name, and the code
-- that the record that stays gave up for the other one's.
ALTER TABLE organisation_merge
    ADD COLUMN merged_cert_no VARCHAR(60) COLLATE utf8mb4_bin NULL,
    ADD COLUMN merged_proper_name VARCHAR(200) COLLATE utf8mb4_bin NULL,
    ADD COLUMN merged_name_key VARCHAR(200) COLLATE utf8mb4_bin NULL,
    ADD COLUMN left_code VARCHAR(14) COLLATE utf8mb4_bin NULL,
    ADD KEY ix_organisation_merge_certificate (merged_cert_no, undone_at),
    ADD KEY ix_organisation_merge_name_key (merged_name_key, undone_at),
    ADD KEY ix_organisation_merge_left_code (left_code, undone_at);

UPDATE organisation_merge SET
    merged_cert_no = JSON_VALUE(merged_rows, '$.organisation[0].legacy_cert_no'),
    merged_proper_name = JSON_VALUE(merged_rows, '$.organisation[0].proper_name'),
    merged_name_key = JSON_VALUE(merged_rows, '$.organisation[0].name_key'),
    left_code = NULLIF(JSON_VALUE(draft_before, '$.identity.code'), COALESCE(JSON_VALUE(draft_after, '$.identity.code'), ''));
