-- When people are reminded of a last day, and when the head of the agency is told: the province's own rule, no law.
INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('reminders.earlyDays', '7', 'Quy tắc của tỉnh; pháp luật không quy định', '2025-07-01'),
    ('reminders.closeDays', '1', 'Quy tắc của tỉnh; pháp luật không quy định', '2025-07-01'),
    ('reminders.lateDays', '1', 'Quy tắc của tỉnh; pháp luật không quy định', '2025-07-01'),
    ('reminders.escalationDays', '7', 'Quy tắc của tỉnh; pháp luật không quy định', '2025-07-01');
