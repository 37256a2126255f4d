package coop.portal.figures.model;

import java.math.BigDecimal;

/**
 * A number that looks as if it had been typed in another unit: what it says, by how much it is off, and what it would be.
 */
public record UnitSlip(FigureField field, BigDecimal typed, BigDecimal factor, BigDecimal offered) {}
