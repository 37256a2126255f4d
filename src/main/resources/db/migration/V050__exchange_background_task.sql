-- Work that goes on in the background, such as imports and large exports. The process says who works on it, so that
-- another start can tell what a dead one left behind.
CREATE TABLE background_task (
    id              BIGINT NOT NULL PRIMARY KEY,
    kind            VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title           VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    owner           BIGINT NOT NULL,
    state           VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    done            BIGINT NOT NULL,
    total           BIGINT NOT NULL,
    message_key     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
    error_reference VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    result          JSON NULL,
    process         VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created         DATETIME(3) NOT NULL,
    started         DATETIME(3) NULL,
    finished        DATETIME(3) NULL,
    updated         DATETIME(3) NOT NULL,
    KEY ix_background_task_owner (owner, created),
    KEY ix_background_task_state (state, updated)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
