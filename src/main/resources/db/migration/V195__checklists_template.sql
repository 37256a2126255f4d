-- What is asked on site, in versions for each kind of organisation. A version without days is a draft.
CREATE TABLE checklist_template (
    id         BIGINT NOT NULL PRIMARY KEY,
    kind       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version_no INT NOT NULL,
    valid_from DATE NULL,
    valid_to   DATE NULL,
    basis      VARCHAR(500) NOT NULL,
    version    INT NOT NULL,
    UNIQUE KEY uk_checklist_template (kind, version_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The items of a version. A fine is a hint in words; a note says what is not verified.
CREATE TABLE checklist_template_item (
    template_id BIGINT NOT NULL,
    position    INT NOT NULL,
    code        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    group_name  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question    VARCHAR(500) NOT NULL,
    evidence    VARCHAR(500) NOT NULL,
    article     VARCHAR(500) NOT NULL,
    fine_hint   VARCHAR(500) NOT NULL,
    note        VARCHAR(500) NOT NULL,
    PRIMARY KEY (template_id, position),
    UNIQUE KEY uk_checklist_template_item (template_id, code),
    CONSTRAINT fk_checklist_template_item_template FOREIGN KEY (template_id) REFERENCES checklist_template (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
