-- What somebody typed into a form and has not saved yet, so that it survives a session that ends.
CREATE TABLE form_draft (
    user_id  BIGINT NOT NULL,
    form_key VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content  LONGTEXT NOT NULL,
    saved    DATETIME(3) NOT NULL,
    PRIMARY KEY (user_id, form_key),
    KEY ix_form_draft_saved (saved),
    CONSTRAINT fk_form_draft_user_account FOREIGN KEY (user_id) REFERENCES user_account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
