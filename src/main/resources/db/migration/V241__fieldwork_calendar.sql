-- Until when a fieldwork is on the calendar: open-ended while it is under way, afterwards until its last day on site. A line of a
-- plan whose fieldwork is on the calendar does not wait for a day.
ALTER TABLE fieldwork
    ADD COLUMN live_until DATE GENERATED ALWAYS AS (
        CASE WHEN stage IN ('STOPPED', 'CANCELLED') THEN '1000-01-01'
             WHEN stage = 'CLOSED' THEN COALESCE(field_ended_on, '1000-01-01')
             ELSE '9999-12-31' END) STORED,
    ADD KEY ix_fieldwork_live (agency_id, live_until, id);

-- The lines of an agency's plan that wait for their month.
ALTER TABLE inspection_plan_item ADD KEY ix_inspection_plan_item_month (agency_id, year, outcome, month, id);

-- Who of a team has not read yet that the day was moved.
CREATE TABLE fieldwork_moved (
    fieldwork_id BIGINT NOT NULL,
    user_id      BIGINT NOT NULL,
    from_day     DATE NULL,
    to_day       DATE NOT NULL,
    by_name      VARCHAR(450) NOT NULL,
    at           DATETIME(3) NOT NULL,
    PRIMARY KEY (fieldwork_id, user_id),
    KEY ix_fieldwork_moved_user (user_id, at),
    CONSTRAINT fk_fieldwork_moved_fieldwork FOREIGN KEY (fieldwork_id) REFERENCES fieldwork (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
