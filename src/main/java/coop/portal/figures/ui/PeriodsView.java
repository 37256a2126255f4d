package coop.portal.figures.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.figures.OpeningPeriods;
import coop.portal.figures.PeriodQueries;
import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.PeriodRow;
import coop.portal.kernel.InMemory;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SearchText;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The reporting periods with how far each is. */
@Route(FiguresNavigation.PERIODS)
@Menu(title = "figures.menu.periods", order = 700)
@RolesAllowed(FigurePermissions.REPORT_READ)
class PeriodsView extends ListPage<PeriodRow, String> {

    private static final String PAGE = "figures.PeriodsView";

    PeriodsView(PeriodQueries queries, OpeningPeriods opening, Can can, PortalClock clock, ListTools tools) {
        super(PAGE, new InMemory<>(text -> found(queries, text), Map.of()), row -> row.period().key(), Chosen::search, tools);
        column(Column.<PeriodRow>text("period", row -> FigureWords.of(row.period().key())));
        column(Column.<PeriodRow>date("to", row -> row.period().to()));
        column(Column.<PeriodRow>date("handInDue", row -> row.period().handInDue()).width(8));
        column(Column.<PeriodRow>text("reported", row -> of(row.reported(), row.registered())).width(10));
        column(Column.<PeriodRow>text("accepted", row -> of(row.accepted(), row.registered())).width(10));
        column(Column.<PeriodRow>text("state", row -> Messages.text(PAGE + (row.period().locked() ? ".locked" : ".open")))
                .width(9));
        opens(row -> FiguresNavigation.toPeriod(row.period().key()));
        if (can.perform(FigurePermissions.PERIOD_OPEN)) {
            action("new", () -> OpenPeriodDialog.ask(opening, clock.today()));
        }
    }

    private static List<PeriodRow> found(PeriodQueries queries, String text) {
        String wanted = SearchText.fold(text);
        return queries.all().stream()
                .filter(row -> SearchText.fold(FigureWords.of(row.period().key())).contains(wanted))
                .toList();
    }

    private static String of(int some, int all) {
        return Messages.text("figures.coverage.of", Formats.number(some), Formats.number(all));
    }
}
