-- What the lists are opened and sorted by: the first page of each order is read from an index, however long the list is.
ALTER TABLE figures_report
    ADD KEY ix_figures_report_all_names (organisation_name, id, period_code, commune_id, sector, state, organisation_type),
    ADD KEY ix_figures_report_period (period_code, id),
    ADD KEY ix_figures_report_all_revenues (revenue_total, id),
    ADD KEY ix_figures_report_profit (profit, id),
    ADD KEY ix_figures_report_members (members_official, id),
    ADD KEY ix_figures_report_workers (workers_regular, id);

ALTER TABLE evaluation
    ADD KEY ix_evaluation_year (year, id),
    ADD KEY ix_evaluation_total (total, id);

-- The next day by which something is due, which was an expression of the list and could not be sorted by.
ALTER TABLE reconciliation_discrepancy
    ADD COLUMN due DATE AS (CASE stage WHEN 'NOTICE_SENT' THEN answer_due WHEN 'CORRECTION_SENT' THEN request_due END) VIRTUAL;

ALTER TABLE reconciliation_discrepancy
    ADD KEY ix_reconciliation_discrepancy_due (due, id),
    ADD KEY ix_reconciliation_discrepancy_stage_due (stage, due, id),
    ADD KEY ix_reconciliation_discrepancy_since (stage_since, id),
    ADD KEY ix_reconciliation_discrepancy_raised (raised, id);

ALTER TABLE reconciliation_load ADD KEY ix_reconciliation_load_file (file_name, id);

ALTER TABLE import_batch ADD KEY ix_import_batch_file (file_name, id);

ALTER TABLE figures_hand_in
    ADD KEY ix_figures_hand_in_created (created, id),
    ADD KEY ix_figures_hand_in_file (file_name, id);

ALTER TABLE inspection_signal ADD KEY ix_inspection_signal_name (agency_id, organisation_name, id);

ALTER TABLE inspection_plan
    ADD KEY ix_inspection_plan_by_year (year, id),
    ADD KEY ix_inspection_plan_agency (agency_name, id),
    ADD KEY ix_inspection_plan_changed (changed_at, id);

ALTER TABLE user_account
    ADD KEY ix_user_account_last_sign_in (last_sign_in, id),
    ADD KEY ix_user_account_state (state, id);
