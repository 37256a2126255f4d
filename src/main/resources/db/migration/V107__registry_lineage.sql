-- What organisations came from and what became of them: division, separation, consolidation, absorption (LHTX 92-95) and the
-- group that became a cooperative (LHTX 108), with the code it kept.
CREATE TABLE organisation_lineage (
    id               BIGINT NOT NULL PRIMARY KEY,
    kind             VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on      DATE NOT NULL,
    document         VARCHAR(200) NOT NULL,
    code             VARCHAR(14) COLLATE utf8mb4_bin NULL,
    recorded_by_name VARCHAR(120) NOT NULL,
    recorded_at      DATETIME(3) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE organisation_lineage_part (
    lineage_id      BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL,
    side            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (lineage_id, organisation_id, side),
    KEY ix_organisation_lineage_part_organisation (organisation_id),
    CONSTRAINT fk_organisation_lineage_part_lineage FOREIGN KEY (lineage_id) REFERENCES organisation_lineage (id) ON DELETE CASCADE,
    CONSTRAINT fk_organisation_lineage_part_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
