-- The annual plan of an agency through all its versions. A cancelled plan leaves the year free for another.
CREATE TABLE inspection_plan (
    id               BIGINT NOT NULL PRIMARY KEY,
    agency_id        BIGINT NOT NULL,
    agency_name      VARCHAR(250) NOT NULL,
    planner          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year             INT NOT NULL,
    kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_no       INT NOT NULL,
    approval_levels  INT NOT NULL,
    issued_version   INT NULL,
    purpose          TEXT NOT NULL,
    requirements     TEXT NOT NULL,
    bases            TEXT NOT NULL,
    arrangement      TEXT NOT NULL,
    decision_number  VARCHAR(60) NULL,
    decision_date    DATE NULL,
    notified_on      DATE NULL,
    amendment_reason VARCHAR(2000) NULL,
    item_count       INT NOT NULL,
    drafter_id       BIGINT NOT NULL,
    drafter_name     VARCHAR(200) NOT NULL,
    edits            INT NOT NULL,
    changed_at       DATETIME(3) NOT NULL,
    stage_since      DATETIME(3) NOT NULL,
    version          INT NOT NULL,
    live             INT GENERATED ALWAYS AS (IF(stage = 'CANCELLED', NULL, 1)) STORED,
    UNIQUE KEY uk_inspection_plan_agency_year (agency_id, year, live),
    KEY ix_inspection_plan_stage (stage, stage_since),
    KEY ix_inspection_plan_year (year, agency_name),
    CONSTRAINT fk_inspection_plan_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- One planned visit. The names are those of the day the line was last checked, so that an issued plan reads the same for
-- everybody. A line that an amendment takes out stays, marked, until the amendment is approved.
CREATE TABLE inspection_plan_item (
    id                BIGINT NOT NULL PRIMARY KEY,
    plan_id           BIGINT NOT NULL,
    agency_id         BIGINT NOT NULL,
    year              INT NOT NULL,
    organisation_id   BIGINT NOT NULL,
    organisation_name VARCHAR(400) NOT NULL,
    organisation_code VARCHAR(60) NOT NULL,
    commune_name      VARCHAR(250) NOT NULL,
    sector            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind              VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    topics            VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    period_from       DATE NULL,
    period_to         DATE NULL,
    month             INT NULL,
    days              INT NULL,
    lead_unit         VARCHAR(250) NOT NULL,
    leader            VARCHAR(200) NOT NULL,
    members           VARCHAR(2000) NOT NULL,
    co_agencies       VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    co_agency_names   VARCHAR(2000) NOT NULL,
    mode              VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    basis             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    evidence          VARCHAR(2000) NOT NULL,
    budget            DECIMAL(18, 2) NULL,
    note              VARCHAR(2000) NOT NULL,
    overlap           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    override_reason   VARCHAR(2000) NULL,
    overridden_by     VARCHAR(200) NULL,
    outcome           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome_reason    VARCHAR(2000) NULL,
    since_version     INT NOT NULL,
    removed           BIT(1) NOT NULL,
    version           INT NOT NULL,
    KEY ix_inspection_plan_item_plan (plan_id),
    KEY ix_inspection_plan_item_organisation (organisation_id, year),
    CONSTRAINT fk_inspection_plan_item_plan FOREIGN KEY (plan_id) REFERENCES inspection_plan (id),
    CONSTRAINT fk_inspection_plan_item_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The visits that count for the once-a-year limit (NQ198 art. 4, NĐ217 4.2). Slot 0 is the one visit of an organisation in a
-- year, whichever agency comes; a visit let stand beside it takes its own id as slot. It holds what may be known of it.
CREATE TABLE inspection_booking (
    item_id         BIGINT NOT NULL PRIMARY KEY,
    organisation_id BIGINT NOT NULL,
    year            INT NOT NULL,
    slot            BIGINT NOT NULL,
    agency_id       BIGINT NOT NULL,
    agency_name     VARCHAR(250) NOT NULL,
    kind            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month           INT NOT NULL,
    topics          VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    UNIQUE KEY uk_inspection_booking_slot (organisation_id, year, slot),
    CONSTRAINT ck_inspection_booking_slot CHECK (slot = 0 OR slot = item_id),
    CONSTRAINT fk_inspection_booking_item FOREIGN KEY (item_id) REFERENCES inspection_plan_item (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- One row per year: whoever books visits of a year holds it, so that two plans are checked one after the other.
CREATE TABLE inspection_year (
    year INT NOT NULL PRIMARY KEY
) ENGINE = InnoDB;

-- Each version, frozen as it was approved.
CREATE TABLE inspection_plan_version (
    id              BIGINT NOT NULL PRIMARY KEY,
    plan_id         BIGINT NOT NULL,
    version_no      INT NOT NULL,
    approved_at     DATETIME(3) NOT NULL,
    approved_by     VARCHAR(450) NOT NULL,
    decision_number VARCHAR(60) NULL,
    decision_date   DATE NULL,
    notified_on     DATE NULL,
    item_count      INT NOT NULL,
    snapshot        JSON NOT NULL,
    UNIQUE KEY uk_inspection_plan_version (plan_id, version_no),
    CONSTRAINT fk_inspection_plan_version_plan FOREIGN KEY (plan_id) REFERENCES inspection_plan (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The log of steps.
CREATE TABLE inspection_plan_decision (
    id            BIGINT NOT NULL PRIMARY KEY,
    plan_id       BIGINT NOT NULL,
    version_no    INT NOT NULL,
    at            DATETIME(3) NOT NULL,
    actor_id      BIGINT NOT NULL,
    actor_name    VARCHAR(200) NOT NULL,
    on_behalf_of  VARCHAR(200) NULL,
    agency_name   VARCHAR(250) NOT NULL,
    action        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_stage    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_stage      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    comment       VARCHAR(4000) NULL,
    KEY ix_inspection_plan_decision_plan (plan_id, at),
    CONSTRAINT fk_inspection_plan_decision_plan FOREIGN KEY (plan_id) REFERENCES inspection_plan (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Everybody who drafted, edited or submitted a version, and everybody they did it for: none of them approves it.
CREATE TABLE inspection_plan_hand (
    plan_id    BIGINT NOT NULL,
    version_no INT NOT NULL,
    user_id    BIGINT NOT NULL,
    PRIMARY KEY (plan_id, version_no, user_id),
    CONSTRAINT fk_inspection_plan_hand_plan FOREIGN KEY (plan_id) REFERENCES inspection_plan (id)
) ENGINE = InnoDB;

-- What an agency has heard of an organisation: complaint, sign of violation, support received, audit by the State.
CREATE TABLE inspection_signal (
    id                BIGINT NOT NULL PRIMARY KEY,
    organisation_id   BIGINT NOT NULL,
    organisation_name VARCHAR(400) NOT NULL,
    commune_name      VARCHAR(250) NOT NULL,
    kind              VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    heard_on          DATE NOT NULL,
    year              INT NOT NULL,
    topics            VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source            VARCHAR(250) NOT NULL,
    reference         VARCHAR(250) NOT NULL,
    note              VARCHAR(2000) NOT NULL,
    agency_id         BIGINT NOT NULL,
    agency_name       VARCHAR(250) NOT NULL,
    recorded_by       BIGINT NOT NULL,
    recorded_by_name  VARCHAR(200) NOT NULL,
    recorded_at       DATETIME(3) NOT NULL,
    withdrawn         BIT(1) NOT NULL,
    withdrawal_reason VARCHAR(2000) NULL,
    version           INT NOT NULL,
    KEY ix_inspection_signal_organisation (organisation_id, kind),
    KEY ix_inspection_signal_agency (agency_id, heard_on),
    CONSTRAINT fk_inspection_signal_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_inspection_signal_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
