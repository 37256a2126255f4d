-- Where people are written to. Not everybody has an address, and some share one.
ALTER TABLE user_account ADD COLUMN email VARCHAR(254) CHARACTER SET ascii COLLATE ascii_general_ci NULL;
