-- The numbers by which a record is looked at. Of the law of 2012 no text was at hand: before 1/7/2024 only what NĐ 77/2019 says
-- of groups is known, and everything else is "not configured" until an administrator declares it.
INSERT INTO legal_value (name, value, article, valid_from, valid_to) VALUES
    ('registry.leastMembers.COOPERATIVE', '5', 'LHTX 2023 Điều 4.7', '2024-07-01', NULL),
    ('registry.leastMembers.COOPERATIVE_UNION', '3', 'LHTX 2023 Điều 4.8', '2024-07-01', NULL),
    ('registry.leastMembers.COOPERATIVE_GROUP', '2', 'NĐ 77/2019 Điều 3.1', '2019-11-25', '2024-06-30'),
    ('registry.leastMembers.COOPERATIVE_GROUP', '2', 'LHTX 2023 Điều 4.21', '2024-07-01', NULL),
    ('registry.fullGovernanceMembers', '10', 'LHTX 2023 Điều 56.2', '2024-07-01', NULL),
    ('registry.capitalChangePercent', '5', 'LHTX 2023 Điều 47.1', '2024-07-01', NULL),
    ('registry.capitalChangeAmount', '1000000000', 'LHTX 2023 Điều 47.1', '2024-07-01', NULL),
    ('registry.capitalChangeDays', '10', 'LHTX 2023 Điều 47.1a', '2024-07-01', NULL),
    ('registry.capitalImplausible', '500000000000', 'Quy tắc kiểm tra dữ liệu của tỉnh', '2012-01-01', NULL),
    ('registry.leastOnBoard', '3', 'LHTX 2023 Điều 65.1', '2024-07-01', NULL),
    ('registry.mostOnBoard', '15', 'LHTX 2023 Điều 65.1', '2024-07-01', NULL),
    ('registry.mostSupervisors', '7', 'LHTX 2023 Điều 69.1', '2024-07-01', NULL),
    ('registry.longestTermOfBoard', '60', 'LHTX 2023 Điều 65.2', '2024-07-01', NULL),
    ('registry.longestTermOfSupervisors', '60', 'LHTX 2023 Điều 69.1', '2024-07-01', NULL),
    ('registry.groupRegistersMonths', '12', 'LHTX 2023 Điều 107.2', '2024-07-01', NULL),
    ('registry.groupRegistersDays', '5', 'NĐ 92/2024 Điều 58.1', '2024-07-18', NULL),
    ('registry.groupRegistersUntil', '2025-12-31', 'LHTX 2023 Điều 115.2', '2024-07-01', NULL),
    ('registry.lawInForce', '2024-07-01', 'LHTX 2023 Điều 114.1', '2024-07-01', NULL);
