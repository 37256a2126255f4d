-- Templates that an office has put in the place of the built-in ones, in versions.
CREATE TABLE documents_template (
    id            BIGINT NOT NULL PRIMARY KEY,
    agency_id     BIGINT NOT NULL,
    kind          VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_no    INT NOT NULL,
    file_name     VARCHAR(200) NOT NULL,
    content       MEDIUMBLOB NOT NULL,
    sha256        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    in_use        BOOLEAN NOT NULL,
    added         DATETIME(3) NOT NULL,
    added_by_name VARCHAR(120) NOT NULL,
    reason        VARCHAR(500) NULL,
    UNIQUE KEY uk_template (agency_id, kind, version_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Papers made for something from a template: what was typed, the number when issued, and the file that is its text.
CREATE TABLE documents_paper (
    id              BIGINT NOT NULL PRIMARY KEY,
    subject_kind    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind            VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id       BIGINT NOT NULL,
    state           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    summary         VARCHAR(500) NOT NULL,
    field_values    MEDIUMTEXT NOT NULL,
    template_id     BIGINT NULL,
    attachment_id   BIGINT NOT NULL,
    number_id       BIGINT NULL,
    number_written  VARCHAR(60) NULL,
    dated           DATE NULL,
    made            DATETIME(3) NOT NULL,
    made_by_name    VARCHAR(120) NOT NULL,
    reason          VARCHAR(500) NULL,
    version         INT NOT NULL,
    KEY ix_paper_subject (subject_kind, subject_id),
    CONSTRAINT fk_paper_attachment FOREIGN KEY (attachment_id) REFERENCES documents_attachment (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
