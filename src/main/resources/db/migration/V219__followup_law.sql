-- What the law on inspection asks for after a conclusion (Luật Thanh tra 84/2025/QH15, in force from 1/7/2025).
INSERT INTO legal_value (name, value, article, valid_from, valid_to) VALUES
    ('followup.reportDays', '10', 'Luật Thanh tra 84/2025/QH15, điều 54 khoản 1', '2025-07-01', NULL),
    ('followup.directingDays', '15', 'Luật Thanh tra 84/2025/QH15, điều 53 khoản 1 điểm a', '2025-07-01', NULL);
