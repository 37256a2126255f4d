-- What is open and what was dismissed, counted by place, field and rule in the transaction that writes it; what is fixed is
-- not counted. Each connection counts in rows of its own, as in figures_tally.
CREATE TABLE quality_tally (
    commune_id BIGINT NOT NULL,
    sector     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rule       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    severity   VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    writer     BIGINT NOT NULL,
    findings   INT NOT NULL,
    PRIMARY KEY (state, commune_id, sector, rule, severity, writer),
    KEY ix_quality_tally_writer (writer)
) ENGINE = InnoDB;

INSERT INTO quality_tally (commune_id, sector, rule, severity, state, writer, findings)
SELECT commune_id, sector, rule, severity, state, 0, COUNT(*)
FROM quality_finding
WHERE state <> 'FIXED'
GROUP BY commune_id, sector, rule, severity, state;

-- How many organisations have an error or a warning that is open; one with several counts once. That is found by looking at
-- the others of the same organisation, so whoever writes findings takes a turn (quality_turn) before anything is read.
CREATE TABLE quality_flawed (
    commune_id    BIGINT NOT NULL,
    sector        VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    writer        BIGINT NOT NULL,
    organisations INT NOT NULL,
    PRIMARY KEY (commune_id, sector, writer),
    KEY ix_quality_flawed_writer (writer)
) ENGINE = InnoDB;

INSERT INTO quality_flawed (commune_id, sector, writer, organisations)
SELECT commune_id, sector, 0, COUNT(DISTINCT organisation_id)
FROM quality_finding
WHERE state = 'OPEN' AND severity <> 'INFO'
GROUP BY commune_id, sector;

-- Since when something has been wrong, by place and field: one look at the beginning of each, however much there is.
ALTER TABLE quality_finding
    ADD KEY ix_quality_finding_since (state, severity, commune_id, sector, first_seen);

DELIMITER //
CREATE TRIGGER quality_finding_counts_in AFTER INSERT ON quality_finding FOR EACH ROW
BEGIN
    IF NEW.state <> 'FIXED'
    THEN
        INSERT INTO quality_tally (commune_id, sector, rule, severity, state, writer, findings)
        VALUES (NEW.commune_id, NEW.sector, NEW.rule, NEW.severity, NEW.state, CONNECTION_ID(), 1)
        ON DUPLICATE KEY UPDATE findings = findings + VALUES(findings);
    END IF;
    IF NEW.state = 'OPEN' AND NEW.severity <> 'INFO' AND NOT EXISTS (
        SELECT 1 FROM quality_finding f
        WHERE f.organisation_id = NEW.organisation_id AND f.id <> NEW.id AND f.state = 'OPEN' AND f.severity <> 'INFO'
            AND f.commune_id = NEW.commune_id AND f.sector = NEW.sector)
    THEN
        INSERT INTO quality_flawed (commune_id, sector, writer, organisations)
        VALUES (NEW.commune_id, NEW.sector, CONNECTION_ID(), 1)
        ON DUPLICATE KEY UPDATE organisations = organisations + VALUES(organisations);
    END IF;
END //

CREATE TRIGGER quality_finding_counts_out AFTER DELETE ON quality_finding FOR EACH ROW
BEGIN
    IF OLD.state <> 'FIXED'
    THEN
        INSERT INTO quality_tally (commune_id, sector, rule, severity, state, writer, findings)
        VALUES (OLD.commune_id, OLD.sector, OLD.rule, OLD.severity, OLD.state, CONNECTION_ID(), -1)
        ON DUPLICATE KEY UPDATE findings = findings + VALUES(findings);
    END IF;
    IF OLD.state = 'OPEN' AND OLD.severity <> 'INFO' AND NOT EXISTS (
        SELECT 1 FROM quality_finding f
        WHERE f.organisation_id = OLD.organisation_id AND f.id <> OLD.id AND f.state = 'OPEN' AND f.severity <> 'INFO'
            AND f.commune_id = OLD.commune_id AND f.sector = OLD.sector)
    THEN
        INSERT INTO quality_flawed (commune_id, sector, writer, organisations)
        VALUES (OLD.commune_id, OLD.sector, CONNECTION_ID(), -1)
        ON DUPLICATE KEY UPDATE organisations = organisations + VALUES(organisations);
    END IF;
END //

CREATE TRIGGER quality_finding_counts_on AFTER UPDATE ON quality_finding FOR EACH ROW
IF NOT (NEW.commune_id = OLD.commune_id AND NEW.sector = OLD.sector AND NEW.rule = OLD.rule AND
    NEW.severity = OLD.severity AND NEW.state = OLD.state AND NEW.organisation_id = OLD.organisation_id)
THEN
    IF OLD.state <> 'FIXED'
    THEN
        INSERT INTO quality_tally (commune_id, sector, rule, severity, state, writer, findings)
        VALUES (OLD.commune_id, OLD.sector, OLD.rule, OLD.severity, OLD.state, CONNECTION_ID(), -1)
        ON DUPLICATE KEY UPDATE findings = findings + VALUES(findings);
    END IF;
    IF OLD.state = 'OPEN' AND OLD.severity <> 'INFO' AND NOT EXISTS (
        SELECT 1 FROM quality_finding f
        WHERE f.organisation_id = OLD.organisation_id AND f.id <> OLD.id AND f.state = 'OPEN' AND f.severity <> 'INFO'
            AND f.commune_id = OLD.commune_id AND f.sector = OLD.sector)
    THEN
        INSERT INTO quality_flawed (commune_id, sector, writer, organisations)
        VALUES (OLD.commune_id, OLD.sector, CONNECTION_ID(), -1)
        ON DUPLICATE KEY UPDATE organisations = organisations + VALUES(organisations);
    END IF;
    IF NEW.state <> 'FIXED'
    THEN
        INSERT INTO quality_tally (commune_id, sector, rule, severity, state, writer, findings)
        VALUES (NEW.commune_id, NEW.sector, NEW.rule, NEW.severity, NEW.state, CONNECTION_ID(), 1)
        ON DUPLICATE KEY UPDATE findings = findings + VALUES(findings);
    END IF;
    IF NEW.state = 'OPEN' AND NEW.severity <> 'INFO' AND NOT EXISTS (
        SELECT 1 FROM quality_finding f
        WHERE f.organisation_id = NEW.organisation_id AND f.id <> NEW.id AND f.state = 'OPEN' AND f.severity <> 'INFO'
            AND f.commune_id = NEW.commune_id AND f.sector = NEW.sector)
    THEN
        INSERT INTO quality_flawed (commune_id, sector, writer, organisations)
        VALUES (NEW.commune_id, NEW.sector, CONNECTION_ID(), 1)
        ON DUPLICATE KEY UPDATE organisations = organisations + VALUES(organisations);
    END IF;
END IF //
DELIMITER ;
