-- What a section of an organisation's record said until a day, so that its page can be read as at any day. People, names
-- and statuses have histories of their own; how the organisation is reached is not kept over time.
CREATE TABLE organisation_past (
    organisation_id BIGINT NOT NULL,
    section         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    until           DATE NOT NULL,
    content         JSON NOT NULL,
    PRIMARY KEY (organisation_id, section, until),
    CONSTRAINT fk_organisation_past_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
