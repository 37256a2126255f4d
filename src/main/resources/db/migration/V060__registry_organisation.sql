-- Cooperatives, unions and groups. Designed for a million rows: the list reads the narrow indexes, sorted by name in
-- Vietnamese order, and fetches whole rows only for the window that is shown. Money is kept in đồng.
CREATE TABLE organisation (
    id                         BIGINT NOT NULL PRIMARY KEY,
    type                       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code                       VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NULL,
    legacy_cert_no             VARCHAR(60) NULL,
    name                       VARCHAR(200) COLLATE utf8mb4_uca1400_vietnamese_as_ci NOT NULL,
    proper_name                VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    name_key                   VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    name_foreign               VARCHAR(200) NULL,
    name_short                 VARCHAR(100) NULL,
    commune_id                 BIGINT NOT NULL,
    address                    VARCHAR(300) NULL,
    address_as_registered      VARCHAR(500) NULL,
    difficult_area             VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone                      VARCHAR(60) NULL,
    phone_key                  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    email                      VARCHAR(120) NULL,
    website                    VARCHAR(200) NULL,
    first_cert_date            DATE NULL,
    last_change_no             INT NULL,
    last_change_date           DATE NULL,
    registration_agency_id     BIGINT NULL,
    sector                     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agri_sub_type              VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    flags                      VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    governance_type            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    fiscal_year_end            VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    alliance_member            BOOLEAN NOT NULL,
    union_id                   BIGINT NULL,
    charter_capital            DECIMAL(18, 0) NULL,
    contributed_capital        DECIMAL(18, 0) NULL,
    members_as_of              DATE NULL,
    members_official           INT NULL,
    members_associate_capital  INT NULL,
    members_associate_other    INT NULL,
    members_female             INT NULL,
    members_ethnic_minority    INT NULL,
    managers_total             INT NULL,
    managers_university        INT NULL,
    managers_intermediate      INT NULL,
    representative_name        VARCHAR(120) NULL,
    contract_date              DATE NULL,
    contract_months            INT NULL,
    contract_indefinite        BOOLEAN NOT NULL,
    legal_status               VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    legal_since                DATE NULL,
    operating_status           VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    operating_since            DATE NULL,
    created                    DATETIME(3) NOT NULL,
    changed                    DATETIME(3) NOT NULL,
    version                    INT NOT NULL,
    UNIQUE KEY uk_organisation_code (code),
    KEY ix_organisation_name (name, id, commune_id, sector, legal_status, operating_status, type),
    KEY ix_organisation_commune (commune_id, name, id, sector, legal_status, operating_status, type),
    KEY ix_organisation_sector (sector, name, id, commune_id, legal_status, operating_status, type),
    KEY ix_organisation_legal (legal_status, name, id, commune_id, sector),
    KEY ix_organisation_operating (operating_status, name, id, commune_id, sector),
    KEY ix_organisation_code (code, id),
    KEY ix_organisation_capital (charter_capital, id),
    KEY ix_organisation_members (members_official, id),
    KEY ix_organisation_cert (first_cert_date, id),
    KEY ix_organisation_name_key (name_key),
    KEY ix_organisation_phone (phone_key),
    KEY ix_organisation_union (union_id),
    CONSTRAINT fk_organisation_union FOREIGN KEY (union_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The trades of an organisation, four digits each, one of them the main one (NĐ92 art. 13).
CREATE TABLE organisation_industry (
    organisation_id BIGINT NOT NULL,
    position        INT NOT NULL,
    code            VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    detail          VARCHAR(300) NULL,
    main            BOOLEAN NOT NULL,
    PRIMARY KEY (organisation_id, position),
    KEY ix_organisation_industry_code (code, organisation_id),
    CONSTRAINT fk_organisation_industry_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The people who manage, represent or account for an organisation.
CREATE TABLE organisation_person (
    organisation_id      BIGINT NOT NULL,
    position             INT NOT NULL,
    full_name            VARCHAR(120) NOT NULL,
    role                 VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    legal_representative BOOLEAN NOT NULL,
    personal_id          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    date_of_birth        DATE NULL,
    gender               VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    phone                VARCHAR(60) NULL,
    education            VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    term_from            DATE NULL,
    term_to              DATE NULL,
    PRIMARY KEY (organisation_id, position),
    KEY ix_organisation_person_personal_id (personal_id),
    CONSTRAINT fk_organisation_person_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Both statuses over time; the one that holds has no last day.
CREATE TABLE organisation_status_history (
    id              BIGINT NOT NULL PRIMARY KEY,
    organisation_id BIGINT NOT NULL,
    kind            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status          VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from      DATE NULL,
    valid_to        DATE NULL,
    reason          VARCHAR(500) NULL,
    document        VARCHAR(200) NULL,
    source          VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_by      BIGINT NOT NULL,
    changed_by_name VARCHAR(120) NOT NULL,
    recorded        DATETIME(3) NOT NULL,
    KEY ix_organisation_status_history_organisation (organisation_id, kind, id),
    CONSTRAINT fk_organisation_status_history_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Names an organisation had before, which people still search by.
CREATE TABLE organisation_old_name (
    organisation_id BIGINT NOT NULL,
    name            VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    until           DATE NOT NULL,
    PRIMARY KEY (organisation_id, name),
    CONSTRAINT fk_organisation_old_name_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The search words of names and codes, without accents, as SearchText makes them.
CREATE TABLE organisation_token (
    token           VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    organisation_id BIGINT NOT NULL,
    PRIMARY KEY (token, organisation_id),
    KEY ix_organisation_token_organisation (organisation_id),
    CONSTRAINT fk_organisation_token_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
