-- The lines of plans by their year, for whoever follows a year.
ALTER TABLE inspection_plan_item ADD KEY ix_inspection_plan_item_year (year, agency_id, month);

-- What was planned beside what was done: each line of an issued version with where its visit stands. A fieldwork says more than
-- what was recorded of its line, which is all there is where there is no fieldwork.
CREATE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW fieldwork_plan_line AS
SELECT i.id AS item_id,
       i.plan_id,
       i.agency_id,
       p.agency_name,
       i.year,
       i.month,
       i.kind,
       i.organisation_id,
       i.organisation_name,
       i.organisation_code,
       o.commune_id,
       i.commune_name,
       i.outcome,
       i.outcome_reason,
       f.id AS fieldwork_id,
       COALESCE(f.leader_name, i.leader) AS leader_name,
       f.decision_number,
       f.decision_date,
       f.announced_on AS begun_on,
       f.field_ended_on,
       f.concluded_on,
       f.next_due_for,
       CASE WHEN i.outcome = 'CARRIED_OVER' THEN 'CARRIED_OVER'
            WHEN f.stage = 'DECISION_ISSUED' THEN 'DECIDED'
            WHEN f.stage IN ('ANNOUNCED', 'IN_PROGRESS', 'PAUSED') THEN 'UNDER_WAY'
            WHEN f.stage IN ('FIELD_ENDED', 'MINUTES_SIGNED') THEN 'FIELD_ENDED'
            WHEN f.stage IN ('REPORTED', 'CONCLUDED', 'FOLLOW_UP') THEN 'CONCLUDED'
            WHEN f.stage = 'CLOSED' THEN 'CLOSED'
            WHEN f.stage = 'STOPPED' THEN 'STOPPED'
            WHEN i.outcome = 'DONE' THEN 'CLOSED'
            WHEN i.outcome = 'CANCELLED' THEN 'CANCELLED'
            ELSE 'NOT_BEGUN' END AS state,
       LAST_DAY(MAKEDATE(i.year, 1) + INTERVAL (i.month - 1) MONTH) AS planned_until,
       CASE WHEN i.outcome = 'PLANNED' AND COALESCE(f.stage, 'PLANNED') IN ('PLANNED', 'DECISION_DRAFT')
            THEN LAST_DAY(MAKEDATE(i.year, 1) + INTERVAL (i.month - 1) MONTH)
            ELSE f.next_due END AS due_on
FROM inspection_plan_item i
         JOIN inspection_plan p ON p.id = i.plan_id
         LEFT JOIN organisation o ON o.id = i.organisation_id
         LEFT JOIN fieldwork f ON f.live_item = i.id
WHERE p.issued_version IS NOT NULL
  AND i.since_version <= p.issued_version;
