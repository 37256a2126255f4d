-- Files attached to what other modules keep. What they hang on is known by its kind and id alone; who may see them is asked
-- of the module it belongs to. A file is never changed: it is replaced or withdrawn, and stays.
CREATE TABLE documents_attachment (
    id              BIGINT NOT NULL PRIMARY KEY,
    subject_kind    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_label   VARCHAR(300) NOT NULL,
    agency_id       BIGINT NOT NULL,
    organisation_id BIGINT NULL,
    paper_id        BIGINT NULL,
    file_name       VARCHAR(200) NOT NULL,
    file_type       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes           BIGINT NOT NULL,
    sha256          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    visibility      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    scan            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    added           DATETIME(3) NOT NULL,
    added_by        BIGINT NOT NULL,
    added_by_name   VARCHAR(120) NOT NULL,
    replaced_by     BIGINT NULL,
    ended           DATETIME(3) NULL,
    ended_by_name   VARCHAR(120) NULL,
    reason          VARCHAR(500) NULL,
    version         INT NOT NULL,
    KEY ix_attachment_subject (subject_kind, subject_id),
    KEY ix_attachment_scan (scan)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The content in pieces, so that neither writing nor reading needs a whole file in memory.
CREATE TABLE documents_piece (
    attachment_id BIGINT NOT NULL,
    place         INT NOT NULL,
    content       MEDIUMBLOB NOT NULL,
    PRIMARY KEY (attachment_id, place),
    CONSTRAINT fk_piece_attachment FOREIGN KEY (attachment_id) REFERENCES documents_attachment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
