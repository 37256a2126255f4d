-- Which line of an earlier year's plan a line comes of, and why it was carried over.
ALTER TABLE inspection_plan_item
    ADD COLUMN carried_from BIGINT NULL,
    ADD COLUMN carried_from_year INT NULL,
    ADD COLUMN carried_reason VARCHAR(2000) NULL,
    ADD KEY ix_inspection_plan_item_carried (carried_from);
