-- The trail. It has no foreign keys, for it outlives what it tells of, and it only grows: the application's account may
-- read and add, and where there is one account only, the triggers stand before it.
CREATE TABLE audit_entry (
    id             BIGINT NOT NULL PRIMARY KEY,
    at             DATETIME(3) NOT NULL,
    actor          BIGINT NOT NULL,
    actor_name     VARCHAR(400) NOT NULL,
    role           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    agency         BIGINT NULL,
    agency_name    VARCHAR(400) NOT NULL,
    on_behalf_of   BIGINT NULL,
    on_behalf_name VARCHAR(400) NULL,
    scope          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_type   VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_label  VARCHAR(400) NOT NULL,
    action         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason         VARCHAR(2000) NULL,
    changes        JSON NULL,
    correlation    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY ix_audit_entry_subject (subject_type, subject_id, at),
    KEY ix_audit_entry_actor (actor, at),
    KEY ix_audit_entry_action (action, at),
    KEY ix_audit_entry_at (at),
    KEY ix_audit_entry_correlation (correlation)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the trail is not changed';

CREATE TRIGGER audit_entry_is_not_removed BEFORE DELETE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'nothing is removed from the trail';
