-- Administrative units of every generation, and what became of those that are no more. A former unit and its successor may
-- share a code, so a unit is known by its code and its first day.
CREATE TABLE admin_unit (
    id         BIGINT NOT NULL PRIMARY KEY,
    code       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
    kind       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent     BIGINT NULL,
    valid_from DATE NOT NULL,
    valid_to   DATE NULL,
    version    INT NOT NULL,
    UNIQUE KEY uk_admin_unit_code (code, valid_from),
    KEY ix_admin_unit_parent (parent),
    CONSTRAINT fk_admin_unit_parent FOREIGN KEY (parent) REFERENCES admin_unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A former commune has at most one successor, and a former district one for each commune whose seat lay in it.
CREATE TABLE unit_succession (
    id        BIGINT NOT NULL PRIMARY KEY,
    former    BIGINT NOT NULL,
    successor BIGINT NOT NULL,
    basis     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason    VARCHAR(500) NULL,
    version   INT NOT NULL,
    UNIQUE KEY uk_unit_succession (former, successor),
    KEY ix_unit_succession_successor (successor),
    CONSTRAINT fk_unit_succession_former FOREIGN KEY (former) REFERENCES admin_unit (id),
    CONSTRAINT fk_unit_succession_successor FOREIGN KEY (successor) REFERENCES admin_unit (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
