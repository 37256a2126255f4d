-- Days on which somebody of an agency is not there, both included: on leave, at a course, on the road for something else.
CREATE TABLE fieldwork_absence (
    id         BIGINT NOT NULL PRIMARY KEY,
    agency_id  BIGINT NOT NULL,
    user_id    BIGINT NOT NULL,
    name       VARCHAR(200) NOT NULL,
    kind       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_day   DATE NOT NULL,
    to_day     DATE NOT NULL,
    note       VARCHAR(500) NOT NULL,
    edits      INT NOT NULL,
    version    INT NOT NULL,
    KEY ix_fieldwork_absence_agency (agency_id, to_day, id),
    KEY ix_fieldwork_absence_user (user_id, to_day),
    CONSTRAINT fk_fieldwork_absence_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
