-- What a person does: one job role at one agency, over which rows, from when to when, by which document.
CREATE TABLE user_assignment (
    id          BIGINT NOT NULL PRIMARY KEY,
    user_id     BIGINT NOT NULL,
    job_role    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id   BIGINT NOT NULL,
    scope_kind  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE NOT NULL,
    valid_to    DATE NULL,
    document_no VARCHAR(100) NOT NULL,
    withdrawn   DATETIME(3) NULL,
    created     DATETIME(3) NOT NULL,
    version     INT NOT NULL,
    KEY ix_user_assignment_user (user_id, valid_from),
    KEY ix_user_assignment_agency (agency_id),
    CONSTRAINT fk_user_assignment_user_account FOREIGN KEY (user_id) REFERENCES user_account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE user_assignment_commune (
    assignment_id BIGINT NOT NULL,
    unit_id       BIGINT NOT NULL,
    PRIMARY KEY (assignment_id, unit_id),
    CONSTRAINT fk_assignment_commune_assignment FOREIGN KEY (assignment_id) REFERENCES user_assignment (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE user_assignment_sector (
    assignment_id BIGINT NOT NULL,
    sector        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (assignment_id, sector),
    CONSTRAINT fk_assignment_sector_assignment FOREIGN KEY (assignment_id) REFERENCES user_assignment (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
