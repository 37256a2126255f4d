-- One fieldwork: an organisation that is inspected or checked, from the plan or the ground to the end of what follows. Of a line
-- of a plan there is one that was not cancelled.
CREATE TABLE fieldwork (
    id                   BIGINT NOT NULL PRIMARY KEY,
    agency_id            BIGINT NOT NULL,
    agency_name          VARCHAR(250) NOT NULL,
    conductor            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year                 INT NOT NULL,
    month                INT NULL,
    organisation_id      BIGINT NOT NULL,
    organisation_name    VARCHAR(400) NOT NULL,
    organisation_code    VARCHAR(60) NOT NULL,
    commune_name         VARCHAR(250) NOT NULL,
    item_id              BIGINT NULL,
    kind                 VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mode                 VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    basis                VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    evidence             VARCHAR(2000) NOT NULL,
    topics               VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    grounds              TEXT NOT NULL,
    scope                TEXT NOT NULL,
    period_from          DATE NULL,
    period_to            DATE NULL,
    days                 INT NULL,
    planned_from         DATE NULL,
    stage                VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_on              DATE NULL,
    leader_name          VARCHAR(200) NULL,
    decision_number      VARCHAR(60) NULL,
    decision_date        DATE NULL,
    issuer_name          VARCHAR(450) NULL,
    overlap_reason       VARCHAR(2000) NULL,
    announced_on         DATE NULL,
    began_on             DATE NULL,
    field_ended_on       DATE NULL,
    extended             BIT(1) NOT NULL,
    signing              VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    prolonged            BIT(1) NOT NULL,
    report               TEXT NULL,
    clarifying           BIT(1) NOT NULL,
    draft_state          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    draft_prolonged      BIT(1) NOT NULL,
    appraiser            VARCHAR(200) NULL,
    conclusion_number    VARCHAR(60) NULL,
    concluded_on         DATE NULL,
    published_on         DATE NULL,
    open_recommendations INT NOT NULL,
    referred             BIT(1) NOT NULL,
    next_due             DATE NULL,
    next_due_for         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    changed_at           DATETIME(3) NOT NULL,
    edits                INT NOT NULL,
    version              INT NOT NULL,
    live_item            BIGINT GENERATED ALWAYS AS (IF(stage = 'CANCELLED', NULL, item_id)) STORED,
    UNIQUE KEY uk_fieldwork_live_item (live_item),
    KEY ix_fieldwork_agency (agency_id, stage),
    KEY ix_fieldwork_changed (changed_at),
    KEY ix_fieldwork_due (next_due),
    KEY ix_fieldwork_organisation (organisation_id, year),
    CONSTRAINT fk_fieldwork_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT fk_fieldwork_item FOREIGN KEY (item_id) REFERENCES inspection_plan_item (id),
    CONSTRAINT fk_fieldwork_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The people of the agency who go, and what each declared of a conflict of interest (NĐ217 12.2; LTT 27.3).
CREATE TABLE fieldwork_team (
    fieldwork_id BIGINT NOT NULL,
    user_id      BIGINT NOT NULL,
    name         VARCHAR(200) NOT NULL,
    role         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    declaration  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remark       VARCHAR(2000) NULL,
    PRIMARY KEY (fieldwork_id, user_id),
    KEY ix_fieldwork_team_user (user_id),
    CONSTRAINT fk_fieldwork_team_fieldwork FOREIGN KEY (fieldwork_id) REFERENCES fieldwork (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Everybody who drafted the decision, and everybody they did it for: none of them issues it.
CREATE TABLE fieldwork_hand (
    fieldwork_id BIGINT NOT NULL,
    user_id      BIGINT NOT NULL,
    PRIMARY KEY (fieldwork_id, user_id),
    CONSTRAINT fk_fieldwork_hand_fieldwork FOREIGN KEY (fieldwork_id) REFERENCES fieldwork (id)
) ENGINE = InnoDB;

-- The log of steps, with the papers they stand on.
CREATE TABLE fieldwork_step (
    id           BIGINT NOT NULL PRIMARY KEY,
    fieldwork_id BIGINT NOT NULL,
    at           DATETIME(3) NOT NULL,
    actor_id     BIGINT NOT NULL,
    actor_name   VARCHAR(200) NOT NULL,
    on_behalf_of VARCHAR(200) NULL,
    action       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_stage   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_stage     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    happened_on  DATE NULL,
    number       VARCHAR(60) NULL,
    name         VARCHAR(200) NULL,
    ground       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    figure       INT NULL,
    comment      VARCHAR(4000) NULL,
    KEY ix_fieldwork_step_fieldwork (fieldwork_id, at),
    CONSTRAINT fk_fieldwork_step_fieldwork FOREIGN KEY (fieldwork_id) REFERENCES fieldwork (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Terms as they were counted when they started; an extension, a pause or a recount writes them anew.
CREATE TABLE fieldwork_term (
    fieldwork_id BIGINT NOT NULL,
    kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    started_on   DATE NOT NULL,
    length       INT NOT NULL,
    article      VARCHAR(400) NOT NULL,
    due          DATE NULL,
    ended_on     DATE NULL,
    PRIMARY KEY (fieldwork_id, kind),
    CONSTRAINT fk_fieldwork_term_fieldwork FOREIGN KEY (fieldwork_id) REFERENCES fieldwork (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Pauses by decision, both days included; open while they last.
CREATE TABLE fieldwork_pause (
    id           BIGINT NOT NULL PRIMARY KEY,
    fieldwork_id BIGINT NOT NULL,
    from_day     DATE NOT NULL,
    to_day       DATE NULL,
    ground       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number       VARCHAR(60) NOT NULL,
    reason       VARCHAR(2000) NOT NULL,
    KEY ix_fieldwork_pause_fieldwork (fieldwork_id, from_day),
    CONSTRAINT fk_fieldwork_pause_fieldwork FOREIGN KEY (fieldwork_id) REFERENCES fieldwork (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The plan of conduct in the parts of NĐ217 14.2.
CREATE TABLE fieldwork_conduct_plan (
    fieldwork_id  BIGINT NOT NULL PRIMARY KEY,
    objective     TEXT NOT NULL,
    requirements  TEXT NOT NULL,
    contents      TEXT NOT NULL,
    schedule      TEXT NOT NULL,
    place         TEXT NOT NULL,
    method        TEXT NOT NULL,
    assignment    TEXT NOT NULL,
    resources     TEXT NOT NULL,
    author_name   VARCHAR(200) NOT NULL,
    approver_name VARCHAR(200) NULL,
    CONSTRAINT fk_fieldwork_conduct_plan_fieldwork FOREIGN KEY (fieldwork_id) REFERENCES fieldwork (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
