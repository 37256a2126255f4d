-- Schemes of evaluation in versions: what was scored by one stays what it was when the next one holds.
CREATE TABLE evaluation_scheme (
    id         BIGINT NOT NULL PRIMARY KEY,
    kind       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_no INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to   DATE NULL,
    basis      VARCHAR(300) NOT NULL,
    UNIQUE KEY uk_evaluation_scheme (kind, version_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The criteria of a version. A maximum that nobody could find in the law is not there until an administrator sets it.
CREATE TABLE evaluation_criterion (
    scheme_id  BIGINT NOT NULL,
    position   INT NOT NULL,
    code       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    group_no   INT NOT NULL,
    max_points DECIMAL(5, 2) NULL,
    PRIMARY KEY (scheme_id, position),
    CONSTRAINT fk_evaluation_criterion_scheme FOREIGN KEY (scheme_id) REFERENCES evaluation_scheme (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- One organisation's evaluation of one year. Total and rank are computed at every act.
CREATE TABLE evaluation (
    id                BIGINT NOT NULL PRIMARY KEY,
    organisation_id   BIGINT NOT NULL,
    organisation_name VARCHAR(200) COLLATE utf8mb4_uca1400_vietnamese_as_ci NOT NULL,
    organisation_code VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NULL,
    commune_id        BIGINT NOT NULL,
    sector            VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    founded           DATE NULL,
    year              INT NOT NULL,
    scheme_id         BIGINT NOT NULL,
    state             VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    self_points       VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reviewed_points   VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stopped_months    INT NOT NULL,
    sanction_document VARCHAR(200) NULL,
    sanction_date     DATE NULL,
    return_reason     VARCHAR(1000) NULL,
    hands             VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    total             DECIMAL(6, 2) NULL,
    rank_name         VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
    not_rated         VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed           DATETIME(3) NOT NULL,
    version           INT NOT NULL,
    UNIQUE KEY uk_evaluation_year (organisation_id, year),
    KEY ix_evaluation_name (organisation_name, id, commune_id, sector, year),
    KEY ix_evaluation_commune (commune_id, organisation_name, id, sector, year),
    CONSTRAINT fk_evaluation_scheme FOREIGN KEY (scheme_id) REFERENCES evaluation_scheme (id),
    CONSTRAINT fk_evaluation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO evaluation_scheme (id, kind, version_no, valid_from, valid_to, basis) VALUES
    (1, 'GENERAL', 1, '2018-01-01', NULL, 'TT01/2020/TT-BKHĐT; chưa xác minh việc tiếp tục áp dụng theo Luật Hợp tác xã 2023'),
    (2, 'AGRICULTURE', 1, '2017-05-31', NULL, 'TT09/2017/TT-BNNPTNT Điều 4; điểm tại Phụ lục 1 chưa có');

INSERT INTO evaluation_criterion (scheme_id, position, code, group_no, max_points) VALUES
    (1, 0, 'TC1', 1, 7), (1, 1, 'TC2', 1, 6), (1, 2, 'TC3', 1, 11), (1, 3, 'TC4', 1, 6),
    (1, 4, 'TC5', 2, 8), (1, 5, 'TC6', 2, 6), (1, 6, 'TC7', 2, 6), (1, 7, 'TC8', 2, 6), (1, 8, 'TC9', 2, 4),
    (1, 9, 'TC10', 3, NULL), (1, 10, 'TC11', 3, NULL), (1, 11, 'TC12', 3, NULL), (1, 12, 'TC13', 3, NULL),
    (1, 13, 'TC14', 3, NULL), (1, 14, 'TC15', 3, NULL),
    (2, 0, 'NN1', 4, NULL), (2, 1, 'NN2', 4, NULL), (2, 2, 'NN3', 4, NULL), (2, 3, 'NN4', 4, NULL), (2, 4, 'NN5', 4, NULL),
    (2, 5, 'NN6', 4, NULL);

INSERT INTO legal_value (name, value, article, valid_from, valid_to) VALUES
    ('evaluation.bandGood', '80', 'TT09/2017/TT-BNNPTNT Điều 6.1a', '2017-05-31', NULL),
    ('evaluation.bandFair', '65', 'TT09/2017/TT-BNNPTNT Điều 6.1b', '2017-05-31', NULL),
    ('evaluation.bandAverage', '50', 'TT09/2017/TT-BNNPTNT Điều 6.1c', '2017-05-31', NULL),
    ('evaluation.monthsOfOperation', '12', 'TT09/2017/TT-BNNPTNT Điều 6.2', '2017-05-31', NULL),
    ('evaluation.monthsStopped', '3', 'TT01/2020/TT-BKHĐT', '2018-01-01', NULL),
    ('evaluation.selfScoreDue', '04-01', 'TT09/2017/TT-BNNPTNT Điều 5.2c', '2017-05-31', NULL),
    ('evaluation.reportDue', '04-10', 'TT09/2017/TT-BNNPTNT Điều 5.2d', '2017-05-31', NULL),
    ('evaluation.publishDue', '04-15', 'TT09/2017/TT-BNNPTNT Điều 5.2d, 5.2đ', '2017-05-31', NULL);
