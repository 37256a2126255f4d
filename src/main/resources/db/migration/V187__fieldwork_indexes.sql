-- What the list of fieldwork is sorted by; changed_at and next_due have their indexes already.
ALTER TABLE fieldwork
    ADD KEY ix_fieldwork_name (organisation_name, id),
    ADD KEY ix_fieldwork_agency_name (agency_name, id);
