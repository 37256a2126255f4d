-- The charter capital, where an export of the national system has it.
ALTER TABLE reconciliation_record ADD COLUMN charter_capital DECIMAL(18, 0) NULL;
