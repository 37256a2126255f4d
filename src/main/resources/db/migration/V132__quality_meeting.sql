-- After how many months without a general meeting somebody should look, and when it is an error (DQ-16).
INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('figures.meetingWarnMonths', '12', 'LHTX 2023 Điều 59.1; quy tắc kiểm tra dữ liệu của tỉnh', '2012-01-01'),
    ('figures.meetingErrorMonths', '18', 'LHTX 2023 Điều 59.1; quy tắc kiểm tra dữ liệu của tỉnh', '2012-01-01');
