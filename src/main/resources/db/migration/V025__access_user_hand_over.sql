-- What is written down when an account is closed: to whom open work goes (bàn giao).
ALTER TABLE user_account ADD COLUMN hand_over VARCHAR(1000) NULL AFTER closed;
