package coop.portal.documents.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.documents.KeepingNumbers;
import coop.portal.documents.NumberQueries;
import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.NumberFilter;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperSeries;
import coop.portal.exchange.model.ExchangePermissions;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;

/** The register of numbers of the own office: which paper has which number of which date. */
@StyleSheet("styles/documents.css")
@Route(DocumentsNavigation.NUMBERS)
@Menu(title = "documents.menu.numbers", order = 390)
@RolesAllowed(DocumentPermissions.NUMBER_READ)
class NumbersView extends ListPage<NumberRow, NumberFilter> {

    private static final int YEARS = 5;

    NumbersView(NumberQueries queries, KeepingNumbers keeping, PortalClock clock, Can can, ListTools tools) {
        super("documents.NumbersView", queries.numbers(), NumberRow::id, NumbersView::filter, tools);
        column(Column.<NumberRow>text("written", NumberRow::written).width(12));
        column(Column.<NumberRow>date("dated", NumberRow::dated).sortable());
        column(Column.<NumberRow>text("series", NumberRow::series).width(11));
        column(Column.<NumberRow>text("summary", NumberRow::summary).width(26));
        column(Column.<NumberRow, NumberState>badge("state", NumberRow::state, DocumentLooks::of).width(10));
        column(Column.<NumberRow>text("about", row -> row.about() == null ? null : row.about().label()).width(16).notOnCard());
        column(Column.<NumberRow>text("takenBy", NumberRow::takenBy).width(12).notOnCard());
        column(Column.<NumberRow>moment("taken", NumberRow::taken).hidden());
        filter(Filter.options("year", () -> years(clock.today().getYear())));
        filter(Filter.choice("series", PaperSeries.class));
        filter(Filter.choice("state", NumberState.class));
        opens(row -> DocumentsNavigation.toNumber(row.id()));
        if (can.perform(DocumentPermissions.NUMBER_WRITE)) {
            action("reserve", () -> NumberDialog.next(clock.today(), keeping, this::refresh));
            action("type", () -> NumberDialog.typed(clock.today(), keeping, this::refresh));
        }
        if (can.perform(ExchangePermissions.TASK_OWN)) {
            exportable();
        }
    }

    private static List<Option> years(int now) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> Integer.toString(now - back))
                .map(year -> new Option(year, year))
                .toList();
    }

    private static NumberFilter filter(Chosen chosen) {
        Integer year = chosen.text("year").filter(text -> text.matches("\\d{4}")).map(Integer::valueOf).orElse(null);
        return new NumberFilter(chosen.search(), year, chosen.constants("series", PaperSeries.class),
                chosen.constants("state", NumberState.class));
    }
}
