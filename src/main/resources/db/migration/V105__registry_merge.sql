-- Two records that were one organisation. The merged one leaves the registry with all its rows, which are kept here as they
-- stood, so that the merge can be taken back; what belonged to it elsewhere is noted row by row as it moved.
CREATE TABLE organisation_merge (
    id              BIGINT NOT NULL PRIMARY KEY,
    survivor_id     BIGINT NOT NULL,
    merged_id       BIGINT NOT NULL,
    merged_name     VARCHAR(200) NOT NULL,
    merged_code     VARCHAR(14) COLLATE utf8mb4_bin NULL,
    commune_id      BIGINT NOT NULL,
    sector          VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words           TEXT COLLATE utf8mb4_bin NOT NULL,
    reason          VARCHAR(2000) NOT NULL,
    merged_at       DATETIME(3) NOT NULL,
    merged_by_name  VARCHAR(120) NOT NULL,
    undo_until      DATE NULL,
    draft_before    LONGTEXT NOT NULL,
    draft_after     LONGTEXT NOT NULL,
    survivor_rows   LONGTEXT NOT NULL,
    survivor_after  INT NOT NULL,
    merged_rows     LONGTEXT NOT NULL,
    undone_at       DATETIME(3) NULL,
    undone_by_name  VARCHAR(120) NULL,
    KEY ix_organisation_merge_survivor (survivor_id, undone_at),
    KEY ix_organisation_merge_merged (merged_id, undone_at),
    KEY ix_organisation_merge_code (merged_code, undone_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE organisation_merge_move (
    merge_id BIGINT NOT NULL,
    kind     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_key  VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (merge_id, kind, row_key),
    CONSTRAINT fk_organisation_merge_move_merge FOREIGN KEY (merge_id) REFERENCES organisation_merge (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('registry.mergeUndoDays', '30', 'Quy định của tỉnh', '2020-01-01');
