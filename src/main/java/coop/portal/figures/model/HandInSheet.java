package coop.portal.figures.model;

import java.util.Set;

/** The page of a workbook: what was found in it, and what can be done with it. */
public record HandInSheet(HandInRow row, Set<HandInAction> open) {}
