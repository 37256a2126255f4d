-- Failed sign-ins in a row, per name typed and per source. Names are kept as digests: a name nobody has is braked just as
-- one that somebody has, and a password typed into the wrong field is not kept.
CREATE TABLE sign_in_brake (
    kind          VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    failures      INT NOT NULL,
    last_failure  DATETIME(3) NOT NULL,
    blocked_until DATETIME(3) NULL,
    PRIMARY KEY (kind, subject),
    KEY ix_sign_in_brake_last_failure (last_failure)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
