-- One assignment lent to a colleague for some days, by a document.
CREATE TABLE delegation (
    id              BIGINT NOT NULL PRIMARY KEY,
    from_user       BIGINT NOT NULL,
    from_assignment BIGINT NOT NULL,
    to_user         BIGINT NOT NULL,
    valid_from      DATE NOT NULL,
    valid_to        DATE NOT NULL,
    document_no     VARCHAR(100) NOT NULL,
    created         DATETIME(3) NOT NULL,
    revoked         DATETIME(3) NULL,
    version         INT NOT NULL,
    KEY ix_delegation_to (to_user, valid_to),
    KEY ix_delegation_from (from_user, valid_to),
    CONSTRAINT fk_delegation_from_user FOREIGN KEY (from_user) REFERENCES user_account (id),
    CONSTRAINT fk_delegation_to_user FOREIGN KEY (to_user) REFERENCES user_account (id),
    CONSTRAINT fk_delegation_assignment FOREIGN KEY (from_assignment) REFERENCES user_assignment (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
