-- The search words of an organisation, each between spaces, in the index that has all names in their order: where each word
-- that is searched for is common, the list is walked through that index alone. Empty where they have no room; then they are
-- asked of organisation_token, which has them all.
ALTER TABLE organisation
    ADD COLUMN words VARCHAR(500) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    DROP KEY ix_organisation_name;
UPDATE organisation o
    JOIN (SELECT organisation_id, CONCAT(' ', GROUP_CONCAT(token SEPARATOR ' '), ' ') AS line
          FROM organisation_token GROUP BY organisation_id HAVING CHAR_LENGTH(line) <= 500) t ON t.organisation_id = o.id
    SET o.words = t.line;
ALTER TABLE organisation
    ADD KEY ix_organisation_name (name, id, commune_id, sector, legal_status, operating_status, type, words);
