-- The registry is read as at a day: lines of one history must not overlap, and the status of a day is found in an index,
-- from the organisation and from the status.
UPDATE organisation_status_history h
    JOIN (SELECT id, recorded, ROW_NUMBER() OVER (PARTITION BY organisation_id, kind ORDER BY id) AS place
          FROM organisation_status_history) s ON s.id = h.id
    SET h.valid_from = DATE(s.recorded)
    WHERE h.valid_from IS NULL AND s.place > 1;

UPDATE organisation_status_history h
    JOIN (SELECT id, MIN(valid_from) OVER (PARTITION BY organisation_id, kind ORDER BY id
                                           ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS ends
          FROM organisation_status_history) s ON s.id = h.id
    SET h.valid_to = s.ends
    WHERE s.ends IS NOT NULL AND (h.valid_to IS NULL OR h.valid_to > s.ends);

ALTER TABLE organisation_status_history
    ADD KEY ix_organisation_status_history_day (organisation_id, kind, id, valid_from, valid_to, status),
    ADD KEY ix_organisation_status_history_status (kind, status, valid_from, valid_to, organisation_id),
    DROP KEY ix_organisation_status_history_organisation;
