-- The case of an organisation that is to be ended, or brought back to life. An organisation has one open case.
CREATE TABLE dissolution_case (
    id                BIGINT NOT NULL PRIMARY KEY,
    case_no           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_id   BIGINT NOT NULL,
    organisation_name VARCHAR(400) NOT NULL,
    organisation_code VARCHAR(60) NOT NULL,
    of_group          BIT(1) NOT NULL,
    commune_id        BIGINT NOT NULL,
    commune_name      VARCHAR(250) NOT NULL,
    sector            VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    regime            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage             VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    route             VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    grounds           VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome           VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    evidence          VARCHAR(2000) NOT NULL,
    opened_on         DATE NOT NULL,
    closed_on         DATE NULL,
    holder_name       VARCHAR(200) NOT NULL,
    held              BIT(1) NOT NULL,
    next_due          DATE NULL,
    next_due_for      VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed_at        DATETIME(3) NOT NULL,
    edits             INT NOT NULL,
    version           INT NOT NULL,
    live_organisation BIGINT GENERATED ALWAYS AS
        (IF(stage IN ('DISSOLVED', 'TAX_REVOKED', 'RESTORED', 'CANCELLED'), NULL, organisation_id)) STORED,
    UNIQUE KEY uk_dissolution_case_no (case_no),
    UNIQUE KEY uk_dissolution_case_live (live_organisation),
    KEY ix_dissolution_case_organisation (organisation_id),
    KEY ix_dissolution_case_changed (changed_at, id),
    KEY ix_dissolution_case_name (organisation_name, id),
    KEY ix_dissolution_case_due (next_due, id),
    KEY ix_dissolution_case_stage (stage, changed_at, id),
    KEY ix_dissolution_case_stage_name (stage, organisation_name, id),
    KEY ix_dissolution_case_stage_due (stage, next_due, id),
    KEY ix_dissolution_case_commune (commune_id, changed_at, id),
    KEY ix_dissolution_case_sector (sector, changed_at, id),
    CONSTRAINT fk_dissolution_case_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The last number of a year.
CREATE TABLE dissolution_counter (
    year INT NOT NULL PRIMARY KEY,
    last INT NOT NULL
) ENGINE = InnoDB;

-- What became known, with its paper and day.
CREATE TABLE dissolution_fact (
    id          BIGINT NOT NULL PRIMARY KEY,
    case_id     BIGINT NOT NULL,
    kind        VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on DATE NOT NULL,
    number      VARCHAR(60) NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    stage       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_name  VARCHAR(200) NOT NULL,
    at          DATETIME(3) NOT NULL,
    KEY ix_dissolution_fact_case (case_id, id),
    CONSTRAINT fk_dissolution_fact_case FOREIGN KEY (case_id) REFERENCES dissolution_case (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Terms as they were counted when they started.
CREATE TABLE dissolution_term (
    case_id    BIGINT NOT NULL,
    kind       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_on DATE NOT NULL,
    length     INT NOT NULL,
    article    VARCHAR(400) NOT NULL,
    due        DATE NULL,
    ended_on   DATE NULL,
    PRIMARY KEY (case_id, kind),
    CONSTRAINT fk_dissolution_term_case FOREIGN KEY (case_id) REFERENCES dissolution_case (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Whose hands a case went through: who proposed its route, who wrote the minutes of verification (SD-1, SD-4).
CREATE TABLE dissolution_hand (
    case_id BIGINT NOT NULL,
    role    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    user_id BIGINT NOT NULL,
    PRIMARY KEY (case_id, role, user_id),
    CONSTRAINT fk_dissolution_hand_case FOREIGN KEY (case_id) REFERENCES dissolution_case (id)
) ENGINE = InnoDB;

-- When a case was on hold, both days included; open while it is.
CREATE TABLE dissolution_hold (
    case_id  BIGINT NOT NULL,
    from_day DATE NOT NULL,
    to_day   DATE NULL,
    KEY ix_dissolution_hold_case (case_id, from_day),
    CONSTRAINT fk_dissolution_hold_case FOREIGN KEY (case_id) REFERENCES dissolution_case (id)
) ENGINE = InnoDB;

-- The log of steps, with the papers they stand on.
CREATE TABLE dissolution_step (
    id           BIGINT NOT NULL PRIMARY KEY,
    case_id      BIGINT NOT NULL,
    at           DATETIME(3) NOT NULL,
    actor_id     BIGINT NOT NULL,
    actor_name   VARCHAR(200) NOT NULL,
    on_behalf_of VARCHAR(200) NULL,
    action       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    from_stage   VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_stage     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fact         VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    happened_on  DATE NULL,
    number       VARCHAR(60) NULL,
    comment      VARCHAR(4000) NULL,
    KEY ix_dissolution_step_case (case_id, at),
    CONSTRAINT fk_dissolution_step_case FOREIGN KEY (case_id) REFERENCES dissolution_case (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
