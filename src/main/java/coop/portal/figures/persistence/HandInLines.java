package coop.portal.figures.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.figures.model.HandInLine;
import coop.portal.figures.model.HandInLineFilter;
import coop.portal.kernel.SortBy;
import org.springframework.stereotype.Repository;

/** The rows of a workbook, looked at through the workbook of one's own agency. */
@Repository
public class HandInLines extends ScopedRows<HandInLine, HandInLineFilter> {

    HandInLines(Door door) {
        super(door, RowsDefinition.<HandInLine>from(
                        "(figures_hand_in_row l JOIN figures_hand_in h ON h.id = l.hand_in_id)")
                .id("l.id")
                .scope(ScopeColumns.none().agency("h.agency_id"))
                .select("l.*")
                .sortableUnique("row", "l.row_no")
                .defaultSort(SortBy.asc("row"))
                .row(HandInRecords::line));
    }

    @Override
    protected void narrow(Where where, HandInLineFilter filter) {
        where.and("l.hand_in_id = ?", filter.handIn().value());
        if (filter.verdict() != null) {
            where.and("l.verdict = ?", filter.verdict().name());
        }
        if (filter.warned()) {
            where.and("l.warned");
        }
        where.contains(filter.search(), "l.name", "l.code");
    }
}
