-- What the rules of data quality find, one row for each organisation and rule. Derived from other tables and made anew by
-- every check, it refers to organisations without holding them: what is found of one that left is closed by the check.
CREATE TABLE quality_finding (
    id              BIGINT NOT NULL PRIMARY KEY,
    organisation_id BIGINT NOT NULL,
    name            VARCHAR(200) COLLATE utf8mb4_uca1400_vietnamese_as_ci NOT NULL,
    commune_id      BIGINT NOT NULL,
    sector          VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rule            VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    severity        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gravity         TINYINT AS (FIELD(severity, 'ERROR', 'WARNING', 'INFO')) STORED,
    state           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remarks         TEXT NOT NULL,
    fingerprint     CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_seen      DATE NOT NULL,
    fixed_on        DATE NULL,
    dismissed       CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    dismissed_on    DATE NULL,
    dismissed_by    VARCHAR(200) NULL,
    reason          VARCHAR(2000) NULL,
    UNIQUE KEY uk_quality_finding (organisation_id, rule),
    KEY ix_quality_finding_state (state, gravity, id, commune_id, sector, severity),
    KEY ix_quality_finding_commune (commune_id, state, severity, sector),
    KEY ix_quality_finding_seen (first_seen, id, state, commune_id, sector, severity),
    KEY ix_quality_finding_name (name, id, state, commune_id, sector, severity)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Who shares the facts of a finding: when one of them changes, the other is looked at again.
CREATE TABLE quality_sharing (
    finding_id BIGINT NOT NULL,
    other_id   BIGINT NOT NULL,
    PRIMARY KEY (finding_id, other_id),
    KEY ix_quality_sharing_other (other_id),
    CONSTRAINT fk_quality_sharing_finding FOREIGN KEY (finding_id) REFERENCES quality_finding (id) ON DELETE CASCADE
) ENGINE = InnoDB;

-- Organisations that were changed and not looked at yet; written in the transaction of the change.
CREATE TABLE quality_pending (
    organisation_id BIGINT NOT NULL PRIMARY KEY,
    mark            BIGINT NOT NULL
) ENGINE = InnoDB;

-- The check of everything, once a day: how far it is, so that it goes on after a restart.
CREATE TABLE quality_run (
    day      DATE NOT NULL PRIMARY KEY,
    last_id  BIGINT NOT NULL,
    checked  BIGINT NOT NULL,
    started  DATETIME(3) NOT NULL,
    finished DATETIME(3) NULL
) ENGINE = InnoDB;

-- How much was open at the end of each daily check, by place, field and rule.
CREATE TABLE quality_trend (
    day        DATE NOT NULL,
    commune_id BIGINT NOT NULL,
    sector     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rule       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    severity   VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    open       INT NOT NULL,
    PRIMARY KEY (day, commune_id, sector, rule, severity)
) ENGINE = InnoDB;

-- One check writes at a time: whoever does holds the row.
CREATE TABLE quality_turn (
    id INT NOT NULL PRIMARY KEY
) ENGINE = InnoDB;

INSERT INTO quality_turn (id) VALUES (1);
