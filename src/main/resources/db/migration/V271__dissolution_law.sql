-- By which law a case goes, and the terms of a case. Where the law gives no number the province's own rule says so in its article;
-- an administrator may declare another or none. The law of 2012 knew other steps (Luật HTX 23/2012, điều 54), kept in words.
INSERT INTO legal_value (name, value, article, valid_from, valid_to) VALUES
    ('dissolution.regime', 'LHTX_2012', 'Luật HTX 23/2012/QH13, điều 54; NĐ193/2013', '2013-07-01', '2024-06-30'),
    ('dissolution.regime', 'LHTX_2023', 'LHTX 97–103', '2024-07-01', NULL),
    ('dissolution.verifyDays', '30', 'Quy tắc của tỉnh; luật không quy định', '2024-07-01', NULL),
    ('dissolution.consolidationMonths', '6', 'Quy tắc của tỉnh; luật không quy định', '2024-07-01', NULL),
    ('dissolution.explanationDays', '15', 'Quy tắc của tỉnh; NĐ92/2024 53.2 để thông báo ấn định', '2024-07-18', NULL),
    ('dissolution.resolutionVotes', '65', 'LHTX 61.2d', '2024-07-01', NULL),
    ('dissolution.sendResolutionDays', '7', 'LHTX 98.3; NĐ92/2024 63.1', '2024-07-01', NULL),
    ('dissolution.publishDays', '3', 'NĐ92/2024 50.1, 51.1, 57, 63.2', '2024-07-18', NULL),
    ('dissolution.complianceMonths', '12', 'LHTX 103.1c; NĐ92/2024 7.6', '2024-07-01', NULL),
    ('dissolution.publishNoticeDays', '3', 'NĐ92/2024 53.6, 64.5', '2024-07-18', NULL),
    ('dissolution.revokeDays', '3', 'NĐ92/2024 53.1–53.4, 64.2–64.4', '2024-07-18', NULL),
    ('dissolution.dutiesDays', '10', 'LHTX 99.2', '2024-07-01', NULL),
    ('dissolution.silentMonths', '6', 'LHTX 98.7b, 99.3; NĐ92/2024 50.5, 51.3', '2024-07-01', NULL),
    ('dissolution.silentMonthsGroup', '3', 'NĐ92/2024 63.5', '2024-07-18', NULL),
    ('dissolution.silentResultDays', '3', 'NĐ92/2024 50.5, 51.3, 63.5', '2024-07-18', NULL),
    ('dissolution.dossierDays', '5', 'LHTX 98.6; NĐ92/2024 50.2, 51.2, 63.3', '2024-07-01', NULL),
    ('dissolution.taxOpinionDays', '2', 'NĐ92/2024 50.4, 63.4', '2024-07-18', NULL),
    ('dissolution.resultDays', '5', 'LHTX 98.7a; NĐ92/2024 50.4, 63.4', '2024-07-01', NULL),
    ('dissolution.restoreDays', '3', 'NĐ92/2024 50.6, 56.2', '2024-07-18', NULL),
    ('dissolution.publishRestoreDays', '3', 'NĐ92/2024 56.3', '2024-07-18', NULL);
