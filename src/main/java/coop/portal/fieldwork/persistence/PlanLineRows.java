package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.SortBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The lines of the issued plans of a year: the own agency's, and all for those who follow the whole. */
@Repository
public class PlanLineRows extends ScopedRows<PlanLineRow, PlanLineRows.Query> {

    static final String LINES = "fieldwork_plan_line v";
    static final ScopeColumns SCOPE = ScopeColumns.none().agency("v.agency_id");

    PlanLineRows(Door door) {
        super(door, RowsDefinition.<PlanLineRow>from(LINES)
                .id("v.item_id")
                .scope(SCOPE)
                .join("LEFT JOIN fieldwork_term t ON t.fieldwork_id = v.fieldwork_id AND t.kind = v.next_due_for")
                .select("v.*, t.started_on, t.length, t.article")
                .sortable("organisation", "v.organisation_name")
                .sortable("agency", "v.agency_name")
                .sortableNullable("month", "v.month")
                .sortableNullable("due", "v.due_on")
                .defaultSort(SortBy.asc("month"))
                .row(PlanLineRows::row));
    }

    /** The filter with all the communes that its commune stands for, and who looks. */
    public record Query(
            PlanLineFilter filter, Set<Long> communes, @Nullable AgencyId agency, boolean all, LocalDate today) {}

    @Override
    protected void narrow(Where where, Query query) {
        PlanLineNarrowing.narrow(where, query);
    }

    private static PlanLineRow row(ResultSet rs, int number) throws SQLException {
        Long fieldwork = rs.getObject("fieldwork_id", Long.class);
        return new PlanLineRow(
                new ItemId(rs.getLong("item_id")),
                fieldwork == null ? null : new FieldworkId(fieldwork),
                rs.getString("organisation_name"),
                rs.getString("organisation_code"),
                rs.getString("commune_name"),
                new AgencyId(rs.getLong("agency_id")),
                rs.getString("agency_name"),
                rs.getInt("year"),
                rs.getObject("month", Integer.class),
                InspectionKind.valueOf(rs.getString("kind")),
                LineState.valueOf(rs.getString("state")),
                0,
                rs.getString("leader_name"),
                rs.getString("outcome_reason"),
                rs.getObject("due_on", LocalDate.class),
                term(rs),
                new PlanLineRow.Days(
                        rs.getObject("decision_date", LocalDate.class), rs.getObject("begun_on", LocalDate.class),
                        rs.getObject("field_ended_on", LocalDate.class), rs.getObject("concluded_on", LocalDate.class)));
    }

    private static PlanLineRow.@Nullable Term term(ResultSet rs) throws SQLException {
        String article = rs.getString("article");
        return article == null
                ? null
                : new PlanLineRow.Term(
                        DeadlineKind.valueOf(rs.getString("next_due_for")), rs.getObject("started_on", LocalDate.class),
                        rs.getInt("length"), article);
    }
}
