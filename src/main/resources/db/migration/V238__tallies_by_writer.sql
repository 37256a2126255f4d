-- The rows of a connection lie side by side: where rows of several were neighbours, a page that was split made one wait for
-- the other, and both of them for each other.
ALTER TABLE figures_tally
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (writer, period_code, commune_id, sector, organisation_type, state),
    DROP KEY ix_figures_tally_writer,
    ADD KEY ix_figures_tally_place (period_code, commune_id);

ALTER TABLE quality_tally
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (writer, state, commune_id, sector, rule, severity),
    DROP KEY ix_quality_tally_writer,
    ADD KEY ix_quality_tally_place (commune_id);

ALTER TABLE quality_flawed
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (writer, commune_id, sector),
    DROP KEY ix_quality_flawed_writer;

ALTER TABLE organisation_tally
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (writer, commune_id, sector),
    DROP KEY ix_organisation_tally_writer;
