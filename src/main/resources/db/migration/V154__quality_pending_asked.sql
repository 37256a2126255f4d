-- Each asking is a row of its own: two transactions that ask about the same organisation never wait for each other, and a long
-- one is not stopped by what was asked and answered since it began.
ALTER TABLE quality_pending DROP PRIMARY KEY, ADD PRIMARY KEY (organisation_id, mark);
