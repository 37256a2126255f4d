-- How many recommendations are open is asked of follow-up. What was written down about them stays in the log as such.
ALTER TABLE fieldwork DROP COLUMN open_recommendations;
UPDATE fieldwork_step SET action = 'FOLLOW_UP' WHERE action = 'RECORD_FOLLOW_UP';
-- Names of organisations are as long here as in the registry.
ALTER TABLE checklist MODIFY name VARCHAR(400) NOT NULL;
