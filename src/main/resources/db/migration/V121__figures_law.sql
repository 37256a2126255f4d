-- The numbers by which periods are dated and figures are checked.
INSERT INTO legal_value (name, value, article, valid_from, valid_to) VALUES
    ('figures.yearBegins', '12-15', 'NĐ77/2019 Điều 29.1', '2019-11-25', '2024-06-30'),
    ('figures.yearBegins', '12-15', 'TT09/2024 Điều 6.2', '2024-07-01', NULL),
    ('figures.yearEnds', '12-14', 'NĐ77/2019 Điều 29.1', '2019-11-25', '2024-06-30'),
    ('figures.yearEnds', '12-14', 'TT09/2024 Điều 6.2', '2024-07-01', NULL),
    ('figures.halfYearBegins', '01-01', 'Thông lệ báo cáo 6 tháng của tỉnh', '2012-01-01', NULL),
    ('figures.halfYearEnds', '06-30', 'Thông lệ báo cáo 6 tháng của tỉnh', '2012-01-01', NULL),
    ('figures.handIn.HALF_YEAR', '07-15', 'Thông lệ báo cáo 6 tháng của tỉnh', '2012-01-01', NULL),
    ('figures.handIn.YEAR', '12-15', 'NĐ77/2019 Điều 29.1', '2019-11-25', '2024-06-30'),
    ('figures.handIn.YEAR', '12-15', 'TT09/2024 Điều 6.1', '2024-07-01', NULL),
    ('figures.accept.YEAR', '12-30', 'NĐ77/2019 Điều 29.2', '2019-11-25', '2024-06-30'),
    ('figures.accept.YEAR', '12-18', 'TT09/2024 Điều 7.1', '2024-07-01', NULL),
    ('figures.outlierFactor', '5', 'Quy tắc kiểm tra số liệu của tỉnh', '2012-01-01', NULL),
    ('figures.incomeFrom', '10000000', 'Quy tắc kiểm tra số liệu của tỉnh', '2012-01-01', NULL),
    ('figures.incomeTo', '300000000', 'Quy tắc kiểm tra số liệu của tỉnh', '2012-01-01', NULL),
    ('figures.profitTolerance', '1', 'Quy tắc kiểm tra số liệu của tỉnh', '2012-01-01', NULL),
    ('figures.revenueImplausible', '10000000000000', 'Quy tắc kiểm tra số liệu của tỉnh', '2012-01-01', NULL),
    ('figures.agmMonths', '4', 'LHTX 2023 Điều 59.1', '2012-01-01', NULL);
