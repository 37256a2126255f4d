package coop.portal.figures.model;

/** A number in a row of a workbook that looks as if it had been typed in another unit. */
public record HandInSlip(int row, String name, UnitSlip slip) {}
