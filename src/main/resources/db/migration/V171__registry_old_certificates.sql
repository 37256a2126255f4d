-- Rows of a workbook are recognised by their old certificates too, a thousand at a time.
ALTER TABLE organisation ADD KEY ix_organisation_certificate (legacy_cert_no);
