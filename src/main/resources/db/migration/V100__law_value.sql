-- The numbers of law and of the province's own rules, with their article and the days they hold.
CREATE TABLE legal_value (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version    INT NOT NULL DEFAULT 0,
    name       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    article    VARCHAR(200) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to   DATE NULL,
    UNIQUE KEY uk_legal_value (name, valid_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

INSERT INTO legal_value (name, value, article, valid_from, valid_to)
SELECT CONCAT('inspections.', name), value, article, valid_from, valid_to FROM inspection_law ORDER BY id;

DROP TABLE inspection_law;
