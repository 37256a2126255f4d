-- Who holds how much of the capital (LHTX 74.1-3), how many official members are foreign (LHTX 30.7, 34.6), since when the
-- charter is one of the law of 2023 (LHTX 115.1), and who of the people has died, as somebody told.
ALTER TABLE organisation
    ADD COLUMN members_foreign INT NULL,
    ADD COLUMN largest_share DECIMAL(18, 0) NULL,
    ADD COLUMN associate_share DECIMAL(18, 0) NULL,
    ADD COLUMN foreign_share DECIMAL(18, 0) NULL,
    ADD COLUMN charter_adapted DATE NULL;

ALTER TABLE organisation_person
    ADD COLUMN died_on DATE NULL,
    ADD COLUMN death_source VARCHAR(200) NULL;

INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('registry.foreignMembersBelow.COOPERATIVE', '35', 'LHTX 2023 Điều 30.7', '2024-07-01'),
    ('registry.foreignMembersBelow.COOPERATIVE_UNION', '35', 'LHTX 2023 Điều 34.6', '2024-07-01'),
    ('registry.largestShare.COOPERATIVE', '30', 'LHTX 2023 Điều 74.1', '2024-07-01'),
    ('registry.largestShare.COOPERATIVE_UNION', '40', 'LHTX 2023 Điều 74.1', '2024-07-01'),
    ('registry.associateShare.COOPERATIVE', '30', 'LHTX 2023 Điều 74.2', '2024-07-01'),
    ('registry.associateShare.COOPERATIVE_UNION', '40', 'LHTX 2023 Điều 74.2', '2024-07-01'),
    ('registry.foreignShare', '30', 'LHTX 2023 Điều 74.3', '2024-07-01'),
    ('registry.charterAdaptedUntil', '2025-12-31', 'LHTX 2023 Điều 115.1', '2024-07-01');
