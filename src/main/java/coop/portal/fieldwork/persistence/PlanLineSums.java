package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.ScopedSums;
import coop.portal.fieldwork.model.LineCounts;
import coop.portal.fieldwork.model.LineState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** How many lines of a year's issued plans stand where, by what they are grouped by, in the scope of whoever asks. */
@Repository
public class PlanLineSums extends ScopedSums {

    PlanLineSums(Door door) {
        super(door, PlanLineRows.LINES, PlanLineRows.SCOPE);
    }

    /** What the lines are grouped by; in the order of its first column. */
    public enum By {
        AGENCY("v.agency_id"),
        MONTH("v.month"),
        COMMUNE("v.commune_id");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** By the key of the group, which is nought where a line has none. */
    public Map<Long, LineCounts> counts(By by, PlanLineRows.Query query) {
        Map<Long, LineCounts> found = new LinkedHashMap<>();
        sums(
                        by.column + " AS edge, v.state, COUNT(*) AS counted, " + before("v.due_on", query) + " AS late, "
                                + before("v.planned_until", query) + " AS to_date",
                        where -> PlanLineNarrowing.narrow(where, query),
                        by.column + ", v.state ORDER BY " + by.column,
                        PlanLineSums::group)
                .forEach(group -> found.merge(group.edge(), group.counts(), LineCounts::plus));
        return found;
    }

    /** By the months of the year in which visits were announced, or their results issued. */
    public Map<Integer, Integer> begun(PlanLineRows.Query query) {
        return inMonths("v.begun_on", query);
    }

    public Map<Integer, Integer> concluded(PlanLineRows.Query query) {
        return inMonths("v.concluded_on", query);
    }

    private Map<Integer, Integer> inMonths(String day, PlanLineRows.Query query) {
        return sums(
                        "MONTH(" + day + ") AS edge, COUNT(*) AS counted",
                        where -> {
                            PlanLineNarrowing.narrow(where, query);
                            where.and("YEAR(" + day + ") = v.year");
                        },
                        "MONTH(" + day + ")",
                        (rs, number) -> Map.entry(rs.getInt("edge"), rs.getInt("counted")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A day of ours may stand in the text. */
    private static String before(String day, PlanLineRows.Query query) {
        LocalDate today = query.today();
        return "COALESCE(SUM(" + day + " < '" + today + "'), 0)";
    }

    private record Group(long edge, LineCounts counts) {}

    private static Group group(ResultSet rs, int number) throws SQLException {
        LineState state = LineState.valueOf(rs.getString("state"));
        int toDate = rs.getInt("to_date");
        return new Group(rs.getLong("edge"), new LineCounts(
                Map.of(state, rs.getInt("counted")), rs.getInt("late"), toDate, LineState.DONE.contains(state) ? toDate : 0));
    }
}
