package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.inspections.model.PlanFilter;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanRow;
import coop.portal.inspections.model.PlanStage;
import coop.portal.inspections.rules.PlanSight;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.SortBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The list of plans: the own agency's at every stage, others' once issued, and for reviewers those under review. */
@Repository
public class PlanRows extends ScopedRows<PlanRows.Listed, PlanRows.Query> {

    private static final String REVIEWED = PlanSight.REVIEWED.stream()
            .map(stage -> "'" + stage.name() + "'")
            .sorted()
            .collect(Collectors.joining(", "));

    PlanRows(Door door) {
        super(door, RowsDefinition.<Listed>from("inspection_plan p")
                .id("p.id")
                .scope(ScopeColumns.none().agency("p.agency_id").orAlways("p.issued_version IS NOT NULL"))
                .join("LEFT JOIN inspection_plan_version v ON v.plan_id = p.id AND v.version_no = p.issued_version")
                .select("p.*, v.item_count AS issued_items, v.decision_number AS issued_number, v.approved_at")
                .sortable("year", "p.year")
                .sortable("agency", "p.agency_name")
                .sortable("changedAt", "p.changed_at")
                .defaultSort(SortBy.desc("year"))
                .row(PlanRows::listed));
    }

    /** Who looks. */
    public record Viewer(@Nullable AgencyId agency, boolean reviews, boolean all) {}

    /** The filter, and who looks: a scope over the whole province does not open other agencies' drafts. */
    public record Query(PlanFilter filter, Viewer viewer) {}

    /** A plan as it stands, and as it was issued. */
    public record Listed(PlanStage stage, PlanRow whole, @Nullable PlanRow issued) {}

    @Override
    protected void narrow(Where where, Query query) {
        PlanFilter filter = query.filter();
        String full = full(query.viewer());
        where.and("(" + full + " OR p.issued_version IS NOT NULL)");
        if (filter.year() != null) {
            where.and("p.year = ?", filter.year());
        }
        if (filter.agency() != null) {
            where.and("p.agency_id = ?", filter.agency().value());
        }
        where.contains(filter.search(), "p.agency_name");
        if (!filter.stages().isEmpty()) {
            where.in("CASE WHEN " + full + " OR p.stage = 'CLOSED' THEN p.stage ELSE 'ISSUED' END", filter.stages());
        }
    }

    /** Ids are numbers of ours, so they may stand in the text. */
    private static String full(Viewer viewer) {
        if (viewer.all()) {
            return "1 = 1";
        }
        String own = viewer.agency() == null ? "1 = 0" : "p.agency_id = " + viewer.agency().value();
        return viewer.reviews() ? "(" + own + " OR p.stage IN (" + REVIEWED + "))" : own;
    }

    private static Listed listed(ResultSet rs, int number) throws SQLException {
        PlanStage stage = PlanStage.valueOf(rs.getString("stage"));
        Integer issued = rs.getObject("issued_version", Integer.class);
        PlanRow whole = row(rs, stage, rs.getInt("version_no"), rs.getInt("item_count"),
                rs.getString("decision_number"), rs.getString("drafter_name"), "changed_at");
        PlanRow seenByAll = issued == null ? null : row(rs, stage == PlanStage.CLOSED ? stage : PlanStage.ISSUED, issued,
                rs.getInt("issued_items"), rs.getString("issued_number"), null, "approved_at");
        return new Listed(stage, whole, seenByAll);
    }

    private static PlanRow row(
            ResultSet rs, PlanStage stage, int versionNo, int items, @Nullable String decision, @Nullable String drafter,
            String changed) throws SQLException {
        return new PlanRow(
                new PlanId(rs.getLong("id")),
                rs.getInt("year"),
                versionNo,
                PlanKind.valueOf(rs.getString("kind")),
                new AgencyId(rs.getLong("agency_id")),
                rs.getString("agency_name"),
                stage,
                items,
                decision,
                drafter,
                rs.getObject(changed, LocalDateTime.class));
    }
}
