-- People who sign in. The security stamp changes with everything that must end open sessions (password, lock, closing),
-- the rights stamp with everything that changes what the person may do (assignments, delegations).
CREATE TABLE user_account (
    id                   BIGINT NOT NULL PRIMARY KEY,
    user_name            VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_name         VARCHAR(200) COLLATE utf8mb4_uca1400_vietnamese_as_ci NOT NULL,
    search_name          VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    password_hash        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    must_change_password BOOLEAN NOT NULL,
    one_time_until       DATETIME(3) NULL,
    locale               VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state                VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_reason         VARCHAR(500) NULL,
    security_stamp       BIGINT NOT NULL,
    rights_stamp         BIGINT NOT NULL,
    last_capacity        BIGINT NULL,
    last_sign_in         DATETIME(3) NULL,
    created              DATETIME(3) NOT NULL,
    closed               DATETIME(3) NULL,
    version              INT NOT NULL,
    UNIQUE KEY uk_user_account_name (user_name),
    KEY ix_user_account_display_name (display_name, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
