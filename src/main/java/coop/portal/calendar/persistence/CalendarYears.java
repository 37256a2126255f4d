package coop.portal.calendar.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.calendar.model.CalendarYear;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The years of the calendar and their days. */
@Repository
@Unscoped("the calendar is the same for everybody")
public class CalendarYears extends Statements {

    private static final String YEARS = "SELECT year, version, confirmed_until, basis, remark FROM calendar_year";
    private static final String DAYS = "SELECT day, kind, name, basis FROM calendar_day";

    CalendarYears(Door door) {
        super(door);
    }

    public List<CalendarYear> years() {
        return jdbc().sql(YEARS + " ORDER BY year").query(CalendarYears::year).list();
    }

    public List<CalendarDay> days() {
        return jdbc().sql(DAYS + " ORDER BY day").query(CalendarYears::day).list();
    }

    /** The year, which nobody else changes until the transaction ends. */
    public Optional<CalendarYear> held(int year) {
        return jdbc().sql(YEARS + " WHERE year = ? FOR UPDATE").param(year).query(CalendarYears::year).optional();
    }

    public List<CalendarDay> daysOf(int year) {
        return jdbc().sql(DAYS + " WHERE year = ? ORDER BY day").param(year).query(CalendarYears::day).list();
    }

    public void open(CalendarYear year) {
        jdbc().sql("INSERT INTO calendar_year (year, version, confirmed_until, basis, remark) VALUES (?, 0, ?, ?, ?)")
                .params(year.year(), year.confirmedUntil(), year.basis(), year.remark())
                .update();
    }

    public void keep(CalendarYear year) {
        jdbc().sql("UPDATE calendar_year SET version = version + 1, confirmed_until = ?, basis = ?, remark = ? WHERE year = ?")
                .params(year.confirmedUntil(), year.basis(), year.remark(), year.year())
                .update();
    }

    public void add(CalendarDay day) {
        jdbc().sql("INSERT INTO calendar_day (day, year, kind, name, basis) VALUES (?, ?, ?, ?, ?)")
                .params(day.day(), day.day().getYear(), day.kind().name(), day.name(), day.basis())
                .update();
    }

    public void remove(LocalDate day) {
        jdbc().sql("DELETE FROM calendar_day WHERE day = ?").param(day).update();
    }

    private static CalendarYear year(ResultSet rs, int number) throws SQLException {
        return new CalendarYear(
                rs.getInt("year"),
                rs.getInt("version"),
                rs.getObject("confirmed_until", LocalDate.class),
                rs.getString("basis"),
                rs.getString("remark"));
    }

    private static CalendarDay day(ResultSet rs, int number) throws SQLException {
        return new CalendarDay(
                rs.getObject("day", LocalDate.class),
                DayKind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                rs.getString("basis"));
    }
}
