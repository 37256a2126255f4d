-- What the maxima of all criteria are together.
INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('evaluation.pointsTotal', '100', 'TT01/2020/TT-BKHĐT; TT09/2017/TT-BNNPTNT', '2017-05-31');
