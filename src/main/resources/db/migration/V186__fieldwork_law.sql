-- The terms of a fieldwork. The days on site are already there for plans (inspections.days.…). Where the law gives no term for
-- checks the province's own rule says so in its article; an administrator may declare another or none.
INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('fieldwork.announceDays.inspection', '15', 'LTT 26.4', '2025-07-01'),
    ('fieldwork.announceDays.check', '15', 'Quy tắc của tỉnh; NĐ217/2025 không quy định', '2025-08-05'),
    ('fieldwork.extensionDays.INSPECTORATE', '25', 'LTT 20.1b', '2025-07-01'),
    ('fieldwork.extensionDays.DEPARTMENT', '5', 'NĐ217/2025 13.2b', '2025-08-05'),
    ('fieldwork.extensionDays.COMMUNE', '3', 'NĐ217/2025 13.2c', '2025-08-05'),
    ('fieldwork.pauseDays', '30', 'LTT 30.3', '2025-07-01'),
    ('fieldwork.requestedPauses', '1', 'LTT 30.3', '2025-07-01'),
    ('fieldwork.reportDays.inspection', '20', 'LTT 33.4b', '2025-07-01'),
    ('fieldwork.reportDaysComplex', '30', 'LTT 33.4b', '2025-07-01'),
    ('fieldwork.reportDays.check', '10', 'Quy tắc của tỉnh; NĐ217/2025 không quy định', '2025-08-05'),
    ('fieldwork.assignDraftDays', '5', 'LTT 34.1', '2025-07-01'),
    ('fieldwork.draftDays', '20', 'LTT 34.5b', '2025-07-01'),
    ('fieldwork.draftDaysComplex', '30', 'LTT 34.5b', '2025-07-01'),
    ('fieldwork.concludeDays.inspection', '15', 'LTT 36.1', '2025-07-01'),
    ('fieldwork.concludeDays.check', '15', 'Quy tắc của tỉnh; NĐ217/2025 không quy định', '2025-08-05'),
    ('fieldwork.publishDays', '10', 'LTT 37.1', '2025-07-01'),
    ('fieldwork.subjectReportDays', '10', 'LTT 54.1', '2025-07-01'),
    ('fieldwork.directiveDays', '15', 'LTT 53.1a', '2025-07-01');
