-- Workbooks of figures that were handed in for a period, and what became of them.
CREATE TABLE figures_hand_in (
    id           BIGINT NOT NULL PRIMARY KEY,
    period_code  VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_name    VARCHAR(255) NOT NULL,
    stage        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
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
    KEY ix_figures_hand_in_period (period_code, created),
    KEY ix_figures_hand_in_task (task_id),
    CONSTRAINT fk_figures_hand_in_period FOREIGN KEY (period_code) REFERENCES figures_period (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The rows of a workbook as they were read, with the verdict on each.
CREATE TABLE figures_hand_in_row (
    id         BIGINT NOT NULL PRIMARY KEY,
    hand_in_id BIGINT NOT NULL,
    row_no     INT NOT NULL,
    verdict    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    warned     BOOLEAN NOT NULL,
    code       VARCHAR(40) NULL,
    name       VARCHAR(300) NULL,
    report_id  BIGINT NULL,
    figures    TEXT NULL,
    remarks    TEXT NULL,
    UNIQUE KEY uk_figures_hand_in_row (hand_in_id, row_no),
    CONSTRAINT fk_figures_hand_in_row_hand_in FOREIGN KEY (hand_in_id) REFERENCES figures_hand_in (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What a workbook wrote over, so that it can be taken back while nobody has written since.
CREATE TABLE figures_hand_in_effect (
    hand_in_id    BIGINT NOT NULL,
    report_id     BIGINT NOT NULL,
    row_no        INT NOT NULL,
    version_after INT NOT NULL,
    before_image  TEXT NOT NULL,
    PRIMARY KEY (hand_in_id, report_id),
    CONSTRAINT fk_figures_hand_in_effect_hand_in FOREIGN KEY (hand_in_id) REFERENCES figures_hand_in (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
