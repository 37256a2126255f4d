package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Unscoped;
import coop.portal.access.scope.Where;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The fieldwork of an agency that is under way or was so since a day, with its team, read at once. */
@Repository
public class CalendarRows extends ScopedRows<CalendarVisit, CalendarRows.Query> {

    private static final String BREAK = "\\n";

    CalendarRows(Door door) {
        super(door, RowsDefinition.<CalendarVisit>from("fieldwork f")
                .id("f.id")
                .scope(ScopeColumns.none().agency("f.agency_id"))
                .select("f.id, f.version, f.organisation_id, f.organisation_name, f.stage, f.item_id, f.year, f.month,"
                        + " f.planned_from, f.announced_on, f.field_ended_on, f.days,"
                        + " (SELECT s.due FROM fieldwork_term s WHERE s.fieldwork_id = f.id AND s.kind = 'ON_SITE') AS due,"
                        + " (SELECT GROUP_CONCAT(t.user_id, ':', t.role, ':', t.name"
                        + " ORDER BY FIELD(t.role, 'LEADER', 'DEPUTY', 'MEMBER'), t.name SEPARATOR '" + BREAK + "')"
                        + " FROM fieldwork_team t WHERE t.fieldwork_id = f.id) AS team," + elsewhere())
                .sortable("until", "f.live_until")
                .defaultSort(SortBy.asc("until"))
                .row(CalendarRows::row));
    }

    /** Of which agency, since which day. */
    public record Query(AgencyId agency, LocalDate since) {}

    @Override
    protected void narrow(Where where, Query query) {
        where.and("f.agency_id = ?", query.agency().value()).and("f.live_until >= ?", query.since());
    }

    @Unscoped("two agencies at one organisation are looked for among all; told are agency and days")
    private static String elsewhere() {
        return " (SELECT GROUP_CONCAT(" + Days.from("o") + ", ':', " + Days.to("o") + ", ':', o.agency_name SEPARATOR '" + BREAK + "')"
                + " FROM fieldwork o LEFT JOIN fieldwork_term s ON s.fieldwork_id = o.id AND s.kind = 'ON_SITE'"
                + " WHERE o.organisation_id = f.organisation_id AND o.agency_id <> f.agency_id AND " + Days.taken("o")
                + ") AS elsewhere";
    }

    private static CalendarVisit row(ResultSet rs, int number) throws SQLException {
        FieldworkStage stage = FieldworkStage.valueOf(rs.getString("stage"));
        return new CalendarVisit(
                new FieldworkId(rs.getLong("id")),
                rs.getInt("version"),
                new OrganisationId(rs.getLong("organisation_id")),
                rs.getString("organisation_name"),
                stage,
                rs.getObject("item_id", Long.class),
                rs.getInt("year"),
                rs.getObject("month", Integer.class),
                rs.getObject("planned_from", LocalDate.class),
                days(rs, stage),
                team(rs.getString("team")),
                others(rs.getString("elsewhere")),
                false);
    }

    /** What stands still has no last day yet. */
    private static @Nullable OnSite days(ResultSet rs, FieldworkStage stage) throws SQLException {
        LocalDate announced = rs.getObject("announced_on", LocalDate.class);
        LocalDate from = announced == null ? rs.getObject("planned_from", LocalDate.class) : announced;
        if (from == null) {
            return null;
        }
        LocalDate ended = rs.getObject("field_ended_on", LocalDate.class);
        LocalDate due = rs.getObject("due", LocalDate.class);
        if (ended != null) {
            return new OnSite(from, ended);
        }
        if (stage == FieldworkStage.PAUSED && due == null) {
            return new OnSite(from, LocalDate.MAX);
        }
        return due == null ? OnSite.planned(from, rs.getObject("days", Integer.class)) : new OnSite(from, due);
    }

    private static List<CalendarVisit.Member> team(@Nullable String joined) {
        List<CalendarVisit.Member> team = new ArrayList<>();
        for (String one : lines(joined)) {
            String[] parts = one.split(":", 3);
            team.add(new CalendarVisit.Member(new UserId(Long.parseLong(parts[0])), parts[2], TeamRole.valueOf(parts[1])));
        }
        return team;
    }

    private static List<CalendarVisit.Other> others(@Nullable String joined) {
        List<CalendarVisit.Other> others = new ArrayList<>();
        for (String one : lines(joined)) {
            String[] parts = one.split(":", 3);
            others.add(new CalendarVisit.Other(parts[2], new OnSite(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]))));
        }
        return others;
    }

    private static List<String> lines(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split("\n"));
    }
}
