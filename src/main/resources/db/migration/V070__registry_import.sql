-- Workbooks that are imported: the file and where it stands, its rows with their verdicts, and what was written, so that
-- all of it can be taken back. Cells, remarks and changes are JSON that only the importer reads.
CREATE TABLE import_batch (
    id           BIGINT NOT NULL PRIMARY KEY,
    file_name    VARCHAR(255) NOT NULL,
    file_bytes   BIGINT NOT NULL,
    stage        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
    mapping      LONGTEXT NOT NULL,
    fingerprint  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner        BIGINT NOT NULL,
    owner_name   VARCHAR(120) NOT NULL,
    agency_id    BIGINT NULL,
    task_id      BIGINT NULL,
    row_count    INT NOT NULL DEFAULT 0,
    created_rows INT NOT NULL DEFAULT 0,
    updated_rows INT NOT NULL DEFAULT 0,
    same_rows    INT NOT NULL DEFAULT 0,
    warned_rows  INT NOT NULL DEFAULT 0,
    refused_rows INT NOT NULL DEFAULT 0,
    left_out     INT NOT NULL DEFAULT 0,
    created      DATETIME(3) NOT NULL,
    applied      DATETIME(3) NULL,
    undone       DATETIME(3) NULL,
    undone_by    VARCHAR(120) NULL,
    KEY ix_import_batch_created (created, id),
    KEY ix_import_batch_agency (agency_id, created)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE import_row (
    id              BIGINT NOT NULL PRIMARY KEY,
    batch_id        BIGINT NOT NULL,
    row_no          INT NOT NULL,
    verdict         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    warned          BOOLEAN NOT NULL,
    code            VARCHAR(40) COLLATE utf8mb4_bin NULL,
    name            VARCHAR(300) NULL,
    organisation_id BIGINT NULL,
    matched_by      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    corrected       BOOLEAN NOT NULL,
    cells           TEXT NOT NULL,
    remarks         TEXT NULL,
    changes         TEXT NULL,
    UNIQUE KEY uk_import_row (batch_id, row_no),
    KEY ix_import_row_verdict (batch_id, verdict, row_no),
    KEY ix_import_row_code (batch_id, code),
    CONSTRAINT fk_import_row_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What a batch wrote: the organisation, the version it had afterwards, and what it was before, none of a new one.
CREATE TABLE import_effect (
    batch_id        BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL,
    row_no          INT NOT NULL,
    version_after   INT NOT NULL,
    before_image    TEXT NULL,
    PRIMARY KEY (batch_id, organisation_id),
    KEY ix_import_effect_organisation (organisation_id),
    CONSTRAINT fk_import_effect_batch FOREIGN KEY (batch_id) REFERENCES import_batch (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- How the columns of a header were mapped last, so that the next file of the same kind needs no hand.
CREATE TABLE import_mapping (
    fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    mapping     LONGTEXT NOT NULL,
    changed     DATETIME(3) NOT NULL,
    changed_by  BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Imports are applied and undone one after the other: whoever does so holds this row until it is done.
CREATE TABLE import_turn (
    id TINYINT NOT NULL PRIMARY KEY
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
INSERT INTO import_turn (id) VALUES (1);
