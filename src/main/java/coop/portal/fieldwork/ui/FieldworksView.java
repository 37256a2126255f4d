package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkRow;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.inspections.ui.InspectionsNavigation;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fieldwork that the person may see: what stands where, and what is late. */
@Route(FieldworkNavigation.FIELDWORKS)
@Menu(title = "fieldwork.menu.fieldworks", order = 305)
@RolesAllowed(FieldworkPermissions.FIELDWORK_READ)
class FieldworksView extends ListPage<FieldworkRow, FieldworkFilter> {

    private static final String PAGE = "fieldwork.FieldworksView";
    private static final int MONTHS = 12;

    private final PortalClock clock;

    FieldworksView(FieldworkQueries queries, PortalClock clock, Can can, ListTools tools) {
        super(PAGE, queries.rows(), FieldworkRow::id, FieldworksView::filter, tools);
        this.clock = clock;
        LocalDate today = clock.today();
        column(Column.<FieldworkRow>text("organisation", FieldworkRow::organisationName).sortable());
        column(Column.<FieldworkRow, FieldworkStage>badge("stage", FieldworkRow::stage, FieldworkLooks::of).width(14));
        column(Column.<FieldworkRow>text("dueFor", FieldworkRow::dueFor).width(10).notOnCard());
        column(Column.<FieldworkRow>date("due", FieldworkRow::due).sortable().width(7));
        column(Column.<FieldworkRow, Late>badge("late", row -> row.late(today) ? Late.LATE : null,
                late -> Look.of(Tone.LATE, Mark.ALERT)).width(7));
        column(Column.<FieldworkRow>text("leader", FieldworkRow::leaderName).width(9).notOnCard());
        column(Column.<FieldworkRow>text("agency", FieldworkRow::agencyName).sortable().width(12).notOnCard());
        column(Column.<FieldworkRow>text("kind", FieldworkRow::kind).width(11));
        column(Column.<FieldworkRow>text("commune", FieldworkRow::communeName).hidden());
        column(Column.<FieldworkRow>text("month", FieldworksView::month).width(6).hidden());
        column(Column.<FieldworkRow>text("planned", FieldworkRow::planned).hidden());
        column(Column.<FieldworkRow>text("referred", FieldworkRow::referred).hidden());
        column(Column.<FieldworkRow>moment("changedAt", FieldworkRow::changedAt).sortable().hidden());
        filter(Filter.choice("stage", FieldworkStage.class));
        filter(Filter.flag("late"));
        filter(Filter.options("agency", () -> queries.agencies().stream()
                .map(agency -> new Option(agency.id().text(), agency.name()))
                .toList()));
        filter(Filter.options("year", this::years));
        filter(Filter.options("month", () -> numbers(1, MONTHS)));
        opens(row -> FieldworkNavigation.toFieldwork(row.id()));
        exportable();
        if (can.perform(FieldworkPermissions.DECISION_DRAFT)) {
            action("fromPlan", () -> UI.getCurrent().navigate(InspectionsNavigation.toPlans()));
            primary("new", FieldworkNavigation.NEW);
        }
    }

    private List<Option> years() {
        int year = clock.today().getYear();
        return numbers(year - 3, year + 1);
    }

    private static List<Option> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(Integer::toString)
                .map(number -> new Option(number, number))
                .toList();
    }

    private static @Nullable String month(FieldworkRow row) {
        return row.month() == null ? Integer.toString(row.year()) : row.month() + "/" + row.year();
    }

    private static FieldworkFilter filter(Chosen chosen) {
        AgencyId agency = chosen.parsed("agency", AgencyId::parse).stream().findFirst().orElse(null);
        return new FieldworkFilter(
                chosen.search(), chosen.constants("stage", FieldworkStage.class), agency, chosen.flag("late"),
                number(chosen, "year"), number(chosen, "month"));
    }

    private static @Nullable Integer number(Chosen chosen, String key) {
        return chosen.text(key).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf).orElse(null);
    }
}
