package coop.portal.calendar.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.calendar.CalendarQueries;
import coop.portal.calendar.model.CalendarPermissions;
import coop.portal.calendar.model.CalendarYearRow;
import coop.portal.calendar.model.Confirmation;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;

/** The years of the working calendar, and whether somebody has confirmed them. */
@Route(CalendarNavigation.YEARS)
@Menu(title = "calendar.menu.years", order = 935)
@RolesAllowed(CalendarPermissions.YEAR_READ)
class CalendarYearsView extends ListPage<CalendarYearRow, String> {

    private static final String PAGE = "calendar.CalendarYearsView";

    CalendarYearsView(CalendarQueries queries, ListTools tools) {
        super(PAGE, queries.years(), row -> row.year().year(), Chosen::search, tools);
        column(Column.<CalendarYearRow>text("year", row -> Integer.toString(row.year().year())).width(6));
        column(Column.<CalendarYearRow, Confirmation>badge("confirmed", row -> row.year().confirmation(), CalendarLooks::of).width(12));
        column(Column.<CalendarYearRow>date("until", row -> row.year().confirmedUntil()));
        column(Column.<CalendarYearRow>number("holidays", row -> row.opened() ? row.holidays() : null));
        column(Column.<CalendarYearRow>number("off", row -> row.opened() ? row.off() : null));
        column(Column.<CalendarYearRow>number("worked", row -> row.opened() ? row.worked() : null));
        opens(row -> CalendarNavigation.year(row.year().year()));
    }
}
