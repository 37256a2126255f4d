-- Whoever has the same address in the same commune is looked for while an address is typed.
ALTER TABLE organisation ADD KEY ix_organisation_address (commune_id, address);
