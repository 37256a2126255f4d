-- An office's register of numbers: of each agency, year and series a book, which whoever takes a number holds.
CREATE TABLE documents_number_book (
    agency_id BIGINT NOT NULL,
    year      INT NOT NULL,
    series    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (agency_id, year, series)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE documents_number (
    id             BIGINT NOT NULL PRIMARY KEY,
    agency_id      BIGINT NOT NULL,
    year           INT NOT NULL,
    series         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number         INT NOT NULL,
    written        VARCHAR(60) NOT NULL,
    dated          DATE NOT NULL,
    summary        VARCHAR(500) NOT NULL,
    state          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    typed          BOOLEAN NOT NULL,
    subject_kind   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    subject_id     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    subject_label  VARCHAR(300) NULL,
    paper_id       BIGINT NULL,
    taken          DATETIME(3) NOT NULL,
    taken_by_name  VARCHAR(120) NOT NULL,
    reason         VARCHAR(500) NULL,
    version        INT NOT NULL,
    UNIQUE KEY uk_number (agency_id, year, series, number),
    KEY ix_number_dated (agency_id, dated)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
