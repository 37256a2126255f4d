-- One address is written in many ways: it is looked for by a key that leaves out what people leave out. What is kept already has
-- a plain one, without signs, until it is written the next time.
ALTER TABLE organisation ADD COLUMN address_key VARCHAR(300) NULL;

UPDATE organisation
   SET address_key = TRIM(REGEXP_REPLACE(REPLACE(LOWER(address), 'đ', 'd'), '[[:punct:][:space:]]+', ' '))
 WHERE address IS NOT NULL;

ALTER TABLE organisation
    DROP KEY ix_organisation_address,
    ADD KEY ix_organisation_address_key (commune_id, address_key);
