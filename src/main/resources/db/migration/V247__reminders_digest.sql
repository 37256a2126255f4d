-- How often somebody wants the digest; who never said anything gets it on working days.
CREATE TABLE reminder_rhythm (
    user_id BIGINT NOT NULL PRIMARY KEY,
    rhythm  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
) ENGINE = InnoDB;

-- The days for which digests are written; the row is held while they are.
CREATE TABLE reminder_round (
    day      DATE NOT NULL PRIMARY KEY,
    finished DATETIME(3) NULL
) ENGINE = InnoDB;

-- The letters: written, then handed to the mail server. The text is kept until then only.
CREATE TABLE reminder_digest (
    id          BIGINT NOT NULL PRIMARY KEY,
    user_id     BIGINT NOT NULL,
    day         DATE NOT NULL,
    name        VARCHAR(200) NOT NULL,
    address     VARCHAR(254) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
    subject     VARCHAR(300) NOT NULL,
    plain       MEDIUMTEXT NOT NULL,
    html        MEDIUMTEXT NOT NULL,
    items       INT NOT NULL,
    state       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts    INT NOT NULL,
    next_try    DATETIME(3) NULL,
    claimed_at  DATETIME(3) NULL,
    composed_at DATETIME(3) NOT NULL,
    sent_at     DATETIME(3) NULL,
    reason      VARCHAR(500) NULL,
    UNIQUE KEY uk_reminder_digest_day (user_id, day),
    KEY ix_reminder_digest_day (day, id),
    KEY ix_reminder_digest_name (name, id),
    KEY ix_reminder_digest_state (state, day, id),
    KEY ix_reminder_digest_next (state, next_try)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What somebody was told of which last day: each step once.
CREATE TABLE reminder_told (
    user_id   BIGINT NOT NULL,
    subject   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due       DATE NOT NULL,
    urgency   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest_id BIGINT NOT NULL,
    PRIMARY KEY (user_id, subject, due, urgency),
    KEY ix_reminder_told_digest (digest_id)
) ENGINE = InnoDB;
