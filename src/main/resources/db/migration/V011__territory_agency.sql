-- The authorities and bodies of domain 1.5, each with the days on which it exists and who took over from it.
CREATE TABLE agency (
    id         BIGINT NOT NULL PRIMARY KEY,
    code       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    kind       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit       BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to   DATE NULL,
    successor  BIGINT NULL,
    version    INT NOT NULL,
    UNIQUE KEY uk_agency_code (code, valid_from),
    KEY ix_agency_unit (unit),
    CONSTRAINT fk_agency_unit FOREIGN KEY (unit) REFERENCES admin_unit (id),
    CONSTRAINT fk_agency_successor FOREIGN KEY (successor) REFERENCES agency (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
