-- The reports of a period, counted and added up by place, field, type and state, so that a home page, a wall and a total
-- need not read millions of them. Kept in the transaction that writes the reports, by whatever statement that does it.
-- Each connection adds to rows of its own: two people who write at once do not wait for each other, and none finds a row
-- that the other has changed. Rows of connections that are gone are brought together as those of writer 0.
CREATE TABLE figures_tally (
    period_code           VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    commune_id            BIGINT NOT NULL,
    sector                VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_type     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state                 VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    writer                BIGINT NOT NULL,
    reports               INT NOT NULL,
    revenue_total         DECIMAL(28, 0) NOT NULL,
    revenue_members       DECIMAL(28, 0) NOT NULL,
    profit                DECIMAL(28, 0) NOT NULL,
    members_official      DECIMAL(28, 0) NOT NULL,
    workers_regular       DECIMAL(28, 0) NOT NULL,
    managers_total        DECIMAL(28, 0) NOT NULL,
    managers_university   DECIMAL(28, 0) NOT NULL,
    managers_intermediate DECIMAL(28, 0) NOT NULL,
    income_times_workers  DECIMAL(38, 0) NOT NULL,
    workers_with_income   DECIMAL(28, 0) NOT NULL,
    PRIMARY KEY (period_code, commune_id, sector, organisation_type, state, writer),
    KEY ix_figures_tally_writer (writer)
) ENGINE = InnoDB;

INSERT INTO figures_tally (
    period_code, commune_id, sector, organisation_type, state, writer, reports, revenue_total, revenue_members,
    profit, members_official, workers_regular, managers_total, managers_university, managers_intermediate,
    income_times_workers, workers_with_income)
SELECT
    period_code, commune_id, sector, organisation_type, state, 0, COUNT(*), SUM(COALESCE(revenue_total, 0)),
    SUM(COALESCE(revenue_members, 0)), SUM(COALESCE(profit, 0)), SUM(COALESCE(members_official, 0)),
    SUM(COALESCE(workers_regular, 0)), SUM(COALESCE(managers_total, 0)), SUM(COALESCE(managers_university, 0)),
    SUM(COALESCE(managers_intermediate, 0)), SUM(COALESCE(avg_income_worker * workers_regular, 0)),
    SUM(COALESCE(IF(avg_income_worker IS NULL, 0, workers_regular), 0))
FROM figures_report
GROUP BY period_code, commune_id, sector, organisation_type, state;

CREATE TRIGGER figures_report_counts_in AFTER INSERT ON figures_report FOR EACH ROW
INSERT INTO figures_tally (
    period_code, commune_id, sector, organisation_type, state, writer, reports, revenue_total, revenue_members,
    profit, members_official, workers_regular, managers_total, managers_university, managers_intermediate,
    income_times_workers, workers_with_income)
VALUES (
    NEW.period_code, NEW.commune_id, NEW.sector, NEW.organisation_type, NEW.state, CONNECTION_ID(), 1,
    COALESCE(NEW.revenue_total, 0), COALESCE(NEW.revenue_members, 0), COALESCE(NEW.profit, 0),
    COALESCE(NEW.members_official, 0), COALESCE(NEW.workers_regular, 0), COALESCE(NEW.managers_total, 0),
    COALESCE(NEW.managers_university, 0), COALESCE(NEW.managers_intermediate, 0),
    COALESCE(NEW.avg_income_worker * NEW.workers_regular, 0),
    COALESCE(IF(NEW.avg_income_worker IS NULL, 0, NEW.workers_regular), 0))
ON DUPLICATE KEY UPDATE
    reports = reports + VALUES(reports), revenue_total = revenue_total + VALUES(revenue_total),
    revenue_members = revenue_members + VALUES(revenue_members), profit = profit + VALUES(profit),
    members_official = members_official + VALUES(members_official),
    workers_regular = workers_regular + VALUES(workers_regular),
    managers_total = managers_total + VALUES(managers_total),
    managers_university = managers_university + VALUES(managers_university),
    managers_intermediate = managers_intermediate + VALUES(managers_intermediate),
    income_times_workers = income_times_workers + VALUES(income_times_workers),
    workers_with_income = workers_with_income + VALUES(workers_with_income);

CREATE TRIGGER figures_report_counts_out AFTER DELETE ON figures_report FOR EACH ROW
INSERT INTO figures_tally (
    period_code, commune_id, sector, organisation_type, state, writer, reports, revenue_total, revenue_members,
    profit, members_official, workers_regular, managers_total, managers_university, managers_intermediate,
    income_times_workers, workers_with_income)
VALUES (
    OLD.period_code, OLD.commune_id, OLD.sector, OLD.organisation_type, OLD.state, CONNECTION_ID(), -1,
    -COALESCE(OLD.revenue_total, 0), -COALESCE(OLD.revenue_members, 0), -COALESCE(OLD.profit, 0),
    -COALESCE(OLD.members_official, 0), -COALESCE(OLD.workers_regular, 0), -COALESCE(OLD.managers_total, 0),
    -COALESCE(OLD.managers_university, 0), -COALESCE(OLD.managers_intermediate, 0),
    -COALESCE(OLD.avg_income_worker * OLD.workers_regular, 0),
    -COALESCE(IF(OLD.avg_income_worker IS NULL, 0, OLD.workers_regular), 0))
ON DUPLICATE KEY UPDATE
    reports = reports + VALUES(reports), revenue_total = revenue_total + VALUES(revenue_total),
    revenue_members = revenue_members + VALUES(revenue_members), profit = profit + VALUES(profit),
    members_official = members_official + VALUES(members_official),
    workers_regular = workers_regular + VALUES(workers_regular),
    managers_total = managers_total + VALUES(managers_total),
    managers_university = managers_university + VALUES(managers_university),
    managers_intermediate = managers_intermediate + VALUES(managers_intermediate),
    income_times_workers = income_times_workers + VALUES(income_times_workers),
    workers_with_income = workers_with_income + VALUES(workers_with_income);

DELIMITER //
CREATE TRIGGER figures_report_counts_on AFTER UPDATE ON figures_report FOR EACH ROW
IF NOT (NEW.period_code <=> OLD.period_code AND NEW.commune_id <=> OLD.commune_id AND
    NEW.sector <=> OLD.sector AND NEW.organisation_type <=> OLD.organisation_type AND
    NEW.state <=> OLD.state AND NEW.revenue_total <=> OLD.revenue_total AND
    NEW.revenue_members <=> OLD.revenue_members AND NEW.profit <=> OLD.profit AND
    NEW.members_official <=> OLD.members_official AND NEW.workers_regular <=> OLD.workers_regular AND
    NEW.managers_total <=> OLD.managers_total AND NEW.managers_university <=> OLD.managers_university AND
    NEW.managers_intermediate <=> OLD.managers_intermediate AND NEW.avg_income_worker <=> OLD.avg_income_worker)
THEN
INSERT INTO figures_tally (
    period_code, commune_id, sector, organisation_type, state, writer, reports, revenue_total, revenue_members,
    profit, members_official, workers_regular, managers_total, managers_university, managers_intermediate,
    income_times_workers, workers_with_income)
VALUES (
    OLD.period_code, OLD.commune_id, OLD.sector, OLD.organisation_type, OLD.state, CONNECTION_ID(), -1,
    -COALESCE(OLD.revenue_total, 0), -COALESCE(OLD.revenue_members, 0), -COALESCE(OLD.profit, 0),
    -COALESCE(OLD.members_official, 0), -COALESCE(OLD.workers_regular, 0), -COALESCE(OLD.managers_total, 0),
    -COALESCE(OLD.managers_university, 0), -COALESCE(OLD.managers_intermediate, 0),
    -COALESCE(OLD.avg_income_worker * OLD.workers_regular, 0),
    -COALESCE(IF(OLD.avg_income_worker IS NULL, 0, OLD.workers_regular), 0))
ON DUPLICATE KEY UPDATE
    reports = reports + VALUES(reports), revenue_total = revenue_total + VALUES(revenue_total),
    revenue_members = revenue_members + VALUES(revenue_members), profit = profit + VALUES(profit),
    members_official = members_official + VALUES(members_official),
    workers_regular = workers_regular + VALUES(workers_regular),
    managers_total = managers_total + VALUES(managers_total),
    managers_university = managers_university + VALUES(managers_university),
    managers_intermediate = managers_intermediate + VALUES(managers_intermediate),
    income_times_workers = income_times_workers + VALUES(income_times_workers),
    workers_with_income = workers_with_income + VALUES(workers_with_income);
INSERT INTO figures_tally (
    period_code, commune_id, sector, organisation_type, state, writer, reports, revenue_total, revenue_members,
    profit, members_official, workers_regular, managers_total, managers_university, managers_intermediate,
    income_times_workers, workers_with_income)
VALUES (
    NEW.period_code, NEW.commune_id, NEW.sector, NEW.organisation_type, NEW.state, CONNECTION_ID(), 1,
    COALESCE(NEW.revenue_total, 0), COALESCE(NEW.revenue_members, 0), COALESCE(NEW.profit, 0),
    COALESCE(NEW.members_official, 0), COALESCE(NEW.workers_regular, 0), COALESCE(NEW.managers_total, 0),
    COALESCE(NEW.managers_university, 0), COALESCE(NEW.managers_intermediate, 0),
    COALESCE(NEW.avg_income_worker * NEW.workers_regular, 0),
    COALESCE(IF(NEW.avg_income_worker IS NULL, 0, NEW.workers_regular), 0))
ON DUPLICATE KEY UPDATE
    reports = reports + VALUES(reports), revenue_total = revenue_total + VALUES(revenue_total),
    revenue_members = revenue_members + VALUES(revenue_members), profit = profit + VALUES(profit),
    members_official = members_official + VALUES(members_official),
    workers_regular = workers_regular + VALUES(workers_regular),
    managers_total = managers_total + VALUES(managers_total),
    managers_university = managers_university + VALUES(managers_university),
    managers_intermediate = managers_intermediate + VALUES(managers_intermediate),
    income_times_workers = income_times_workers + VALUES(income_times_workers),
    workers_with_income = workers_with_income + VALUES(workers_with_income);
END IF //
DELIMITER ;
