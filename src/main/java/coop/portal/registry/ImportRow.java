package coop.portal.registry;

import coop.portal.exchange.model.Cell;
import coop.portal.registry.model.ImportField;
import java.util.Map;

/** A row as it stands in a file: its number as a spreadsheet shows it and the cells of the columns that are wanted. */
record ImportRow(int number, Map<ImportField, Cell> cells, boolean corrected) {}
