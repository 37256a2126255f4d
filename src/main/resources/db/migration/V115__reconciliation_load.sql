-- Exports of the national registration system as they were loaded: the file, its rows with the national values as they
-- stand there, and what each row was found to be in the registry. Nothing of it is overwritten by a later load.
CREATE TABLE reconciliation_load (
    id            BIGINT NOT NULL PRIMARY KEY,
    file_name     VARCHAR(255) NOT NULL,
    file_bytes    BIGINT NOT NULL,
    content_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    whole         BOOLEAN NOT NULL,
    stage         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note          VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
    counts        TEXT NOT NULL,
    agency_id     BIGINT NULL,
    owner         BIGINT NOT NULL,
    owner_name    VARCHAR(200) NOT NULL,
    task_id       BIGINT NULL,
    created       DATETIME(3) NOT NULL,
    compared      DATETIME(3) NULL,
    UNIQUE KEY uk_reconciliation_load_content (content_hash, whole),
    KEY ix_reconciliation_load_created (created, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE reconciliation_record (
    id              BIGINT NOT NULL PRIMARY KEY,
    load_id         BIGINT NOT NULL,
    row_no          INT NOT NULL,
    code            VARCHAR(40) COLLATE utf8mb4_bin NULL,
    certificate     VARCHAR(60) NULL,
    name            VARCHAR(300) NULL,
    address         VARCHAR(500) NULL,
    industry        VARCHAR(200) NULL,
    representative  VARCHAR(200) NULL,
    status          VARCHAR(200) NULL,
    certificate_day DATE NULL,
    outcome         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    refusal         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
    matched_by      VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    organisation_id BIGINT NULL,
    fields          VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY uk_reconciliation_record_row (load_id, row_no),
    KEY ix_reconciliation_record_outcome (load_id, outcome, row_no),
    KEY ix_reconciliation_record_organisation (organisation_id),
    CONSTRAINT fk_reconciliation_record_load FOREIGN KEY (load_id) REFERENCES reconciliation_load (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Loads are compared one after the other: whoever does so holds this row until it is done.
CREATE TABLE reconciliation_turn (
    id TINYINT NOT NULL PRIMARY KEY
) ENGINE = InnoDB;
INSERT INTO reconciliation_turn (id) VALUES (1);
