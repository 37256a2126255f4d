-- What does not agree between the registry and the national system, as a task. A subject is an organisation of the registry
-- ("O…") or a national record that it has not ("N…"); it has one open task at the most.
CREATE TABLE reconciliation_discrepancy (
    id                  BIGINT NOT NULL PRIMARY KEY,
    subject             VARCHAR(400) COLLATE utf8mb4_bin NOT NULL,
    kind                VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage               VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_id     BIGINT NULL,
    commune_id          BIGINT NULL,
    sector              VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    code                VARCHAR(40) COLLATE utf8mb4_bin NULL,
    name                VARCHAR(300) COLLATE utf8mb4_uca1400_vietnamese_as_ci NOT NULL,
    fields              VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_load_id       BIGINT NOT NULL,
    load_id             BIGINT NOT NULL,
    record_row          INT NULL,
    candidates          VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assigned_commune_id BIGINT NULL,
    notice_number       VARCHAR(60) NULL,
    notice_on           DATE NULL,
    notice_days         INT NULL,
    notice_article      VARCHAR(200) NULL,
    answer_due          DATE NULL,
    answered_on         DATE NULL,
    answer              VARCHAR(2000) NULL,
    request_number      VARCHAR(60) NULL,
    request_on          DATE NULL,
    request_days        INT NULL,
    request_article     VARCHAR(200) NULL,
    request_due         DATE NULL,
    verified_on         DATE NULL,
    minutes             VARCHAR(200) NULL,
    proposed_by         BIGINT NULL,
    proposed_for        BIGINT NULL,
    proposed_by_name    VARCHAR(200) NULL,
    proposal            VARCHAR(2000) NULL,
    edits               INT NOT NULL DEFAULT 0,
    raised              DATETIME(3) NOT NULL,
    stage_since         DATETIME(3) NOT NULL,
    version             INT NOT NULL,
    open_subject        VARCHAR(400) COLLATE utf8mb4_bin
        GENERATED ALWAYS AS (IF(stage IN ('CONFIRMED', 'CLOSED', 'DISMISSED'), NULL, subject)) STORED,
    UNIQUE KEY uk_reconciliation_discrepancy_open (open_subject),
    KEY ix_reconciliation_discrepancy_subject (subject, id),
    KEY ix_reconciliation_discrepancy_stage (stage, stage_since, id),
    KEY ix_reconciliation_discrepancy_commune (commune_id, stage),
    KEY ix_reconciliation_discrepancy_organisation (organisation_id, stage),
    KEY ix_reconciliation_discrepancy_name (name, id),
    CONSTRAINT fk_reconciliation_discrepancy_load FOREIGN KEY (load_id) REFERENCES reconciliation_load (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What each side says about a public item, and what was decided about it.
CREATE TABLE reconciliation_field (
    discrepancy_id BIGINT NOT NULL,
    field          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    portal         VARCHAR(800) NULL,
    national       VARCHAR(800) NULL,
    choice         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    settled        BOOLEAN NOT NULL,
    PRIMARY KEY (discrepancy_id, field),
    CONSTRAINT fk_reconciliation_field_discrepancy FOREIGN KEY (discrepancy_id) REFERENCES reconciliation_discrepancy (id)
        ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A person has said which organisation a national record is, where the file alone could not tell.
CREATE TABLE reconciliation_link (
    subject         VARCHAR(400) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    organisation_id BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
