-- What a person keeps about their lists: filters with a name, and the columns they want to see.
CREATE TABLE saved_view (
    id      BIGINT        NOT NULL,
    user_id BIGINT        NOT NULL,
    page    VARCHAR(120)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name    VARCHAR(80)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    query   VARCHAR(4000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_saved_view_name UNIQUE (user_id, page, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE list_columns (
    user_id BIGINT        NOT NULL,
    page    VARCHAR(120)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    columns VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (user_id, page)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
