-- What stood in the rules of plans: the day on which the districts went, and two numbers of the province's own.
INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('inspections.twoLevelsFrom', '2025-07-01', 'Luật Thanh tra 84/2025 Điều 7', '2017-05-17'),
    ('inspections.youngMonths', '12', 'Quy tắc lập kế hoạch của tỉnh', '2017-05-17'),
    ('inspections.quietYears', '3', 'Quy tắc lập kế hoạch của tỉnh', '2017-05-17');
