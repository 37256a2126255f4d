package coop.portal.figures.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.kernel.Ids;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The periods that were opened, and when communes were reminded of them. */
@Repository
@Unscoped("periods are the same for everybody")
public class Periods extends Statements {

    private static final String COLUMNS =
            "SELECT code, from_date, to_date, hand_in_due, accept_due, locked, opened, opened_by_name, version FROM figures_period";

    Periods(Door door) {
        super(door);
    }

    public Optional<Period> find(PeriodKey key) {
        return jdbc().sql(COLUMNS + " WHERE code = ?").param(key.text()).query(Periods::map).optional();
    }

    /** The latest first. */
    public List<Period> all() {
        return jdbc().sql(COLUMNS).query(Periods::map).list().stream()
                .sorted(Comparator.comparing(Period::key).reversed())
                .toList();
    }

    public List<Period> open() {
        return all().stream().filter(period -> !period.locked()).toList();
    }

    public void insert(Period period, UserId by) {
        jdbc().sql("INSERT INTO figures_period (code, kind, year, from_date, to_date, hand_in_due, accept_due, locked, opened,"
                        + " opened_by, opened_by_name, version) VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?, ?, 0)")
                .params(Arrays.asList(period.key().text(), period.key().kind().name(), period.key().year(), period.from(),
                        period.to(), period.handInDue(), period.acceptDue(), period.opened(), by.value(), period.openedBy()))
                .update();
    }

    /** @return whether it was as it had been read */
    public boolean lock(PeriodKey key, int version) {
        return jdbc().sql("UPDATE figures_period SET locked = TRUE, version = version + 1"
                                + " WHERE code = ? AND version = ? AND NOT locked")
                        .params(key.text(), version)
                        .update()
                == 1;
    }

    public void remind(PeriodKey key, Collection<UnitId> communes, UserId by, String name, LocalDateTime now) {
        batch("INSERT INTO figures_reminder (id, period_code, commune_id, reminded, reminded_by, reminded_by_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                communes.stream()
                        .map(commune -> new Object[] {Ids.next(), key.text(), commune.value(), now, by.value(), name})
                        .toList());
    }

    /** When each commune was reminded last. */
    public Map<UnitId, LocalDateTime> reminded(PeriodKey key) {
        Map<UnitId, LocalDateTime> last = new HashMap<>();
        jdbc().sql("SELECT commune_id, MAX(reminded) AS reminded FROM figures_reminder WHERE period_code = ? GROUP BY commune_id")
                .param(key.text())
                .query((rs, number) -> last.put(
                        new UnitId(rs.getLong("commune_id")), rs.getObject("reminded", LocalDateTime.class)))
                .list();
        return last;
    }

    private static Period map(ResultSet rs, int number) throws SQLException {
        return new Period(
                PeriodKey.parse(rs.getString("code")),
                rs.getObject("from_date", LocalDate.class),
                rs.getObject("to_date", LocalDate.class),
                rs.getObject("hand_in_due", LocalDate.class),
                rs.getObject("accept_due", LocalDate.class),
                rs.getBoolean("locked"),
                rs.getObject("opened", LocalDateTime.class),
                rs.getString("opened_by_name"),
                rs.getInt("version"));
    }
}
