package coop.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.model.JobRole;
import coop.portal.calendar.model.CalendarDayDraft;
import coop.portal.calendar.model.CalendarPermissions;
import coop.portal.calendar.model.CalendarYearRow;
import coop.portal.calendar.model.Confirmation;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.kernel.deadline.CalendarDay;
import coop.portal.kernel.deadline.DayKind;
import coop.portal.support.ModuleTest;
import coop.portal.support.Queries;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.worklist.WorkItemSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("CAL-01")
class CalendarModuleTest extends ModuleTest {

    private static final LocalDate TET_2028 = LocalDate.of(2028, 1, 26);

    @Autowired
    private KeepingCalendar keeping;

    @Autowired
    private CalendarQueries queries;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Timeline timeline;

    @Autowired
    private List<WorkItemSource> work;

    private final Who admin =
            Who.is(JobRole.SYS_ADMIN).user(9, "Quản trị").may(CalendarPermissions.YEAR_READ, CalendarPermissions.YEAR_WRITE);

    @BeforeEach
    void begin() {
        actAs(admin);
    }

    @Test
    @UseCase(value = "CAL-01", rule = "WC-3")
    void a_year_is_opened_completed_and_confirmed_and_everybody_counts_by_it() {
        assertThat(queries.sheet(2027).year().confirmation()).isEqualTo(Confirmation.NOTHING);
        keeping.open(2028);
        keeping.add(2028, seen(), new CalendarDayDraft(TET_2028, DayKind.HOLIDAY, "Tết Âm lịch", "Thông báo 1"));
        assertThat(workingDays.calendar().worked(TET_2028)).isFalse();
        assertThat(workingDays.calendar().confirmed(TET_2028)).isFalse();

        keeping.confirm(2028, seen(), LocalDate.of(2028, 12, 31), "Thông báo 1");
        assertThat(workingDays.calendar().confirmed(TET_2028)).isTrue();

        LocalDate moved = TET_2028.plusDays(1);
        keeping.correct(2028, seen(), TET_2028, new CalendarDayDraft(moved, DayKind.HOLIDAY, "Tết Âm lịch", "Thông báo 2"));
        assertThat(workingDays.calendar().worked(TET_2028)).isTrue();
        keeping.remove(2028, seen(), moved, "Nhập nhầm");
        assertThat(workingDays.calendar().worked(moved)).isTrue();
        keeping.doubt(2028, seen(), "Thông báo đã thay đổi");

        assertThat(queries.sheet(2028).year().remark()).isEqualTo("Thông báo đã thay đổi");
        assertThat(timeline.of(queries.sheet(2028).subject(), Window.first(9))).extracting(Timeline.Moment::action)
                .containsExactly("calendar.action.doubted", "calendar.action.day-removed", "calendar.action.day-corrected",
                        "calendar.action.confirmed", "calendar.action.day-added", "calendar.action.opened");
    }

    @Test
    @UseCase(value = "CAL-01", rule = "WC-2")
    void a_new_year_has_the_holidays_of_the_law_and_their_days_off_instead() {
        keeping.open(2028);
        assertThat(queries.sheet(2028).days()).extracting(CalendarDay::day).containsExactly(
                LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 3), LocalDate.of(2028, 4, 30), LocalDate.of(2028, 5, 1),
                LocalDate.of(2028, 5, 2), LocalDate.of(2028, 9, 2), LocalDate.of(2028, 9, 4));
        assertThat(queries.sheet(2028).days().getFirst().basis()).contains("112.1a");
        assertThatThrownBy(() -> keeping.open(2028)).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> keeping.open(3000)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "CAL-01", rule = "WC-1")
    void what_is_incomplete_stale_or_unknown_is_refused() {
        CalendarDayDraft draft = new CalendarDayDraft(LocalDate.of(2027, 2, 8), DayKind.HOLIDAY, "Tết Âm lịch", "Thông báo");
        int seen = queries.sheet(2027).year().version();
        keeping.add(2027, seen, draft);

        assertThatThrownBy(() -> keeping.add(2027, seen, draft)).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> keeping.add(2027, seen + 1, draft)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> keeping.remove(2027, seen + 1, LocalDate.of(2027, 2, 9), "x")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> keeping.remove(2027, seen + 1, LocalDate.of(2027, 2, 8), " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> keeping.confirm(2027, seen + 1, null, "x")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> keeping.confirm(2027, seen + 1, LocalDate.of(2027, 6, 1), " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> queries.sheet(1999)).isInstanceOf(NotFoundException.class);
    }

    /** The shipped rows: T1 to T6 hold, five days of Tết, the Kings' day and two days of the National Day in each year. */
    @Test
    @UseCase(value = "CAL-01", rule = "WC-4")
    void the_years_that_come_along_are_complete() {
        assertThat(workingDays.calendar().after(LocalDate.of(2025, 8, 28), 3)).isEqualTo(LocalDate.of(2025, 9, 4));
        assertThat(workingDays.calendar().after(LocalDate.of(2025, 4, 28), 5)).isEqualTo(LocalDate.of(2025, 5, 8));
        for (int year : new int[] {2023, 2024, 2025, 2026}) {
            List<CalendarDay> days = queries.sheet(year).days();
            assertThat(days).filteredOn(day -> day.kind() == DayKind.HOLIDAY).as("holidays of %d", year).hasSize(11);
            assertThat(days).filteredOn(day -> day.kind() != DayKind.HOLIDAY)
                    .allMatch(day -> day.kind().worked() == (day.day().getDayOfWeek().getValue() > 5));
            assertThat(instead(days)).as("each holiday on a weekend is made good in %d", year)
                    .isEqualTo(days.stream().filter(day -> day.kind() == DayKind.HOLIDAY && day.day().getDayOfWeek().getValue() > 5).count());
        }
        assertThat(rows()).extracting(row -> row.year().year()).startsWith(2027, 2026);
        assertThat(queries.sheet(2027).year().confirmation()).isEqualTo(Confirmation.NOTHING);
    }

    @Test
    void an_unconfirmed_year_waits_for_an_administrator_and_for_nobody_else() {
        assertThat(waiting(admin)).containsExactly("calendar/years/2026");
        time.set(LocalDate.of(2026, 11, 2).atTime(9, 0));
        assertThat(waiting(admin)).containsExactly("calendar/years/2027", "calendar/years/2026");
        assertThat(waiting(Who.is(JobRole.FOCAL_OFFICER).may(CalendarPermissions.YEAR_READ))).isEmpty();
    }

    @Test
    void the_calendar_is_answered_from_memory() {
        rows();
        assertThat(Queries.counted(() -> {
            rows();
            workingDays.calendar();
            queries.sheet(2026);
        })).isEmpty();
    }

    private List<String> waiting(Who who) {
        return as(who.actor(), () -> work.stream()
                .flatMap(source -> source.waitingFor(who.actor(), 9).stream())
                .map(item -> item.path())
                .filter(path -> path.startsWith("calendar"))
                .toList());
    }

    private static long instead(List<CalendarDay> days) {
        return days.stream().filter(day -> day.kind() == DayKind.OFF_INSTEAD && !day.name().startsWith("Hoán đổi")).count();
    }

    private List<CalendarYearRow> rows() {
        return queries.years().page("", Window.first(50));
    }

    private int seen() {
        return queries.sheet(2028).year().version();
    }
}
