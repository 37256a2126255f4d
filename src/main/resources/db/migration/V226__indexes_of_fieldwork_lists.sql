-- The orders of the lists of fieldwork, of numbers of papers and of referrals, for everybody and for one office or commune.
ALTER TABLE fieldwork
    ADD KEY ix_fieldwork_own_name (agency_id, agency_name, id),
    ADD KEY ix_fieldwork_own_due (agency_id, next_due, id);

ALTER TABLE documents_number ADD KEY ix_number_number (agency_id, number, id);

ALTER TABLE followup_referral ADD KEY ix_followup_referral_commune (commune_id, state, raised_on, id);
