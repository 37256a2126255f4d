-- How many organisations there are that have not ended, by place and field, counted in the transaction that writes them.
-- Each connection counts in rows of its own, as in figures_tally.
CREATE TABLE organisation_tally (
    commune_id    BIGINT NOT NULL,
    sector        VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    writer        BIGINT NOT NULL,
    organisations INT NOT NULL,
    PRIMARY KEY (commune_id, sector, writer),
    KEY ix_organisation_tally_writer (writer)
) ENGINE = InnoDB;

INSERT INTO organisation_tally (commune_id, sector, writer, organisations)
SELECT commune_id, sector, 0, COUNT(*)
FROM organisation
WHERE legal_status <> 'TERMINATED'
GROUP BY commune_id, sector;

DELIMITER //
CREATE TRIGGER organisation_counts_in AFTER INSERT ON organisation FOR EACH ROW
IF NEW.legal_status <> 'TERMINATED'
THEN
    INSERT INTO organisation_tally (commune_id, sector, writer, organisations)
    VALUES (NEW.commune_id, NEW.sector, CONNECTION_ID(), 1)
    ON DUPLICATE KEY UPDATE organisations = organisations + VALUES(organisations);
END IF //

CREATE TRIGGER organisation_counts_out AFTER DELETE ON organisation FOR EACH ROW
IF OLD.legal_status <> 'TERMINATED'
THEN
    INSERT INTO organisation_tally (commune_id, sector, writer, organisations)
    VALUES (OLD.commune_id, OLD.sector, CONNECTION_ID(), -1)
    ON DUPLICATE KEY UPDATE organisations = organisations + VALUES(organisations);
END IF //

CREATE TRIGGER organisation_counts_on AFTER UPDATE ON organisation FOR EACH ROW
IF NOT (NEW.commune_id = OLD.commune_id AND NEW.sector = OLD.sector AND NEW.legal_status = OLD.legal_status)
THEN
    IF OLD.legal_status <> 'TERMINATED'
    THEN
        INSERT INTO organisation_tally (commune_id, sector, writer, organisations)
        VALUES (OLD.commune_id, OLD.sector, CONNECTION_ID(), -1)
        ON DUPLICATE KEY UPDATE organisations = organisations + VALUES(organisations);
    END IF;
    IF NEW.legal_status <> 'TERMINATED'
    THEN
        INSERT INTO organisation_tally (commune_id, sector, writer, organisations)
        VALUES (NEW.commune_id, NEW.sector, CONNECTION_ID(), 1)
        ON DUPLICATE KEY UPDATE organisations = organisations + VALUES(organisations);
    END IF;
END IF //
DELIMITER ;
