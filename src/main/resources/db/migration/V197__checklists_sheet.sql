-- The checklist of one check on site, begun by the module that owns the check; the subject is the check's own id.
CREATE TABLE checklist (
    id              BIGINT NOT NULL PRIMARY KEY,
    organisation_id BIGINT NULL,
    name            VARCHAR(200) NOT NULL,
    agency_id       BIGINT NOT NULL,
    subject         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checked_on      DATE NOT NULL,
    template_id     BIGINT NOT NULL,
    state           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version         INT NOT NULL,
    UNIQUE KEY uk_checklist_subject (subject),
    KEY ix_checklist_agency (agency_id),
    CONSTRAINT fk_checklist_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_checklist_template FOREIGN KEY (template_id) REFERENCES checklist_template (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- One answer for each item, there from the beginning without a value. Its version tells whether somebody answered meanwhile.
CREATE TABLE checklist_answer (
    checklist_id   BIGINT NOT NULL,
    item_code      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value          VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    remark         VARCHAR(2000) NOT NULL,
    article        VARCHAR(500) NOT NULL,
    recommendation VARCHAR(2000) NOT NULL,
    by_id          BIGINT NULL,
    by_name        VARCHAR(200) NOT NULL,
    answered       DATETIME(3) NULL,
    version        INT NOT NULL,
    PRIMARY KEY (checklist_id, item_code),
    CONSTRAINT fk_checklist_answer_checklist FOREIGN KEY (checklist_id) REFERENCES checklist (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Photos of an item, of a kind known by their content and of a bounded size.
CREATE TABLE checklist_photo (
    id           BIGINT NOT NULL PRIMARY KEY,
    checklist_id BIGINT NOT NULL,
    item_code    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind         VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes        INT NOT NULL,
    by_name      VARCHAR(200) NOT NULL,
    taken        DATETIME(3) NOT NULL,
    content      MEDIUMBLOB NOT NULL,
    KEY ix_checklist_photo (checklist_id, item_code),
    CONSTRAINT fk_checklist_photo_answer FOREIGN KEY (checklist_id, item_code)
        REFERENCES checklist_answer (checklist_id, item_code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
