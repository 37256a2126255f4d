package coop.portal.followup.persistence;

import coop.portal.access.Actor;
import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.Scope;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.followup.model.OwnerKind;
import coop.portal.followup.model.RecommendationFilter;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationRow;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.rules.Reminders;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UnitId;
import coop.portal.reminders.ReminderLaw;
import coop.portal.reminders.model.ReminderDays;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The list of recommendations; what is not published is in none. */
@Repository
public class RecommendationRows extends ScopedRows<RecommendationRow, RecommendationFilter> {

    private static final String COLUMNS = "r.id, r.version, r.organisation_id, r.organisation_name, r.commune_id, r.kind,"
            + " r.text, r.owner_kind, r.owner_name, r.agency_name, r.amount, r.stage, r.due, r.asked_due, r.paper_number,"
            + " r.stage_since";
    private static final String OWED = "r.stage IN ('OPEN', 'IN_PROGRESS', 'EXTENDED')";

    private final Territory territory;
    private final PortalClock clock;
    private final ReminderLaw reminders;

    RecommendationRows(Door door, Territory territory, PortalClock clock, ReminderLaw reminders) {
        super(door, RowsDefinition.<RecommendationRow>from("followup_recommendation r")
                .id("r.id")
                .scope(Recommendations.SCOPE)
                .select(COLUMNS)
                .sortable("due", "r.due")
                .sortable("organisation", "r.organisation_name")
                .sortable("stageSince", "r.stage_since")
                .defaultSort(SortBy.asc("due"))
                .row((rs, number) -> row(rs, territory, clock.today(), reminders)));
        this.territory = territory;
        this.clock = clock;
        this.reminders = reminders;
    }

    @Override
    protected void narrow(Where where, RecommendationFilter filter) {
        where.and("r.paper_date IS NOT NULL")
                .in("r.stage", filter.stages().isEmpty() ? RecommendationStage.unsettled() : filter.stages())
                .in("r.kind", filter.kinds())
                .in("r.owner_kind", filter.owners())
                .in("r.agency_id", filter.agencies().stream().map(AgencyId::value).toList())
                .contains(
                        filter.search(), "r.organisation_name COLLATE utf8mb4_uca1400_ai_ci", "r.organisation_code", "r.text",
                        "r.paper_number");
        if (!filter.places().isEmpty()) {
            where.in("r.commune_id", filter.places().stream()
                    .flatMap(place -> territory.withPredecessors(place).stream())
                    .map(UnitId::value)
                    .toList());
        }
        if (filter.overdue()) {
            where.and("r.due < ?", clock.today()).in("r.stage", RecommendationStage.allOwed());
        }
        if (filter.asked()) {
            where.and("r.asked_due IS NOT NULL");
        }
        if (filter.organisation() != null) {
            where.and("r.organisation_id = ?", filter.organisation().value());
        }
    }

    /**
     * What waits for somebody: what they owe and is due soon, what their agency has to look at, and what its head decides.
     * What is long overdue waits for the head too, of who has to do it and of the agency that asked for it.
     *
     * @param owing the person may say that something is done
     * @param checking the person looks at what was reported to the agency, and reminds those who are late
     * @param deciding the person decides for the agency
     * @param until what is due until then is due soon
     */
    public record Waiting(Actor actor, boolean owing, boolean checking, boolean deciding, LocalDate until) {}

    public List<RecommendationRow> waiting(Waiting of, Set<RecommendationStage> stages, int limit) {
        long agency = of.actor().agency() == null ? 0 : of.actor().agency().value();
        LocalDate today = clock.today();
        ReminderDays days = reminders.on(today);
        List<@Nullable Object> values = new ArrayList<>();
        Collections.addAll(values, of.owing(), of.until(), of.deciding(), days.escalated(today), agency);
        String communes = "";
        if (of.actor().scope() instanceof Scope.Within(var agencies, Set<Long> mine, var sectors) && !mine.isEmpty()) {
            communes = " OR IF(r.owner_kind = 'ORGANISATION', r.commune_id, r.owner_commune_id) IN ("
                    + String.join(", ", Collections.nCopies(mine.size(), "?")) + ")";
            values.addAll(mine);
        }
        Collections.addAll(
                values, of.checking(), agency, today, of.deciding(), agency, days.escalated(today));
        String condition = "((? AND r.due <= ? OR ? AND r.due <= ?) AND " + OWED + " AND (r.owner_agency_id = ?" + communes + ")"
                + " OR ? AND r.agency_id = ? AND (r.stage = 'REPORTED' OR " + OWED + " AND r.due < ?)"
                + " OR ? AND r.agency_id = ? AND (r.stage = 'VERIFIED' OR r.asked_due IS NOT NULL OR " + OWED + " AND r.due <= ?))";
        return matching(where -> where.and("r.paper_date IS NOT NULL")
                .in("r.stage", stages)
                .and(condition, values.toArray()), limit);
    }

    private static RecommendationRow row(ResultSet rs, Territory territory, LocalDate today, ReminderLaw reminders) throws SQLException {
        RecommendationStage stage = RecommendationStage.valueOf(rs.getString("stage"));
        LocalDate due = rs.getObject("due", LocalDate.class);
        return new RecommendationRow(
                new RecommendationId(rs.getLong("id")), rs.getInt("version"),
                new OrganisationId(rs.getLong("organisation_id")), rs.getString("organisation_name"),
                territory.find(new UnitId(rs.getLong("commune_id"))).map(Unit::name).orElse(""),
                RecommendationKind.valueOf(rs.getString("kind")), rs.getString("text"),
                OwnerKind.valueOf(rs.getString("owner_kind")), rs.getString("owner_name"), rs.getString("agency_name"),
                rs.getObject("amount", Long.class), stage, due, Reminders.of(stage, due, today, reminders.on(today)),
                rs.getObject("asked_due") != null, rs.getString("paper_number"),
                rs.getObject("stage_since", LocalDateTime.class));
    }
}
