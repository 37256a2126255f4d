package coop.portal.audit.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.audit.Capacities;
import coop.portal.audit.TrailQueries;
import coop.portal.audit.model.AuditPermissions;
import coop.portal.audit.model.TrailFilter;
import coop.portal.audit.model.TrailRow;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The trail: who did what, when, in which capacity and why. */
@Route("audit/trail")
@Menu(title = "audit.menu.trail", order = 950)
@RolesAllowed(AuditPermissions.TRAIL_READ)
class TrailView extends ListPage<TrailRow, TrailFilter> {

    private static final String PAGE = "audit.TrailView";

    TrailView(TrailQueries queries, Can can, ListTools tools) {
        super(PAGE, queries.trail(), TrailRow::id, TrailView::filter, tools);
        column(Column.<TrailRow>text("action", row -> Words.of(row.action())).width(16));
        column(Column.moment("at", TrailRow::at).width(9).sortable());
        column(Column.<TrailRow>text("subject", row -> row.subject().label()).width(13));
        column(Column.<TrailRow>text("subjectType", row -> Words.subjectType(row.subject().type())).width(9).hidden());
        column(Column.<TrailRow>text("who", row -> Capacities.name(row.actor())).width(10));
        column(Column.<TrailRow>text("capacity", row -> Capacities.of(row.actor())).width(13).notOnCard());
        column(Column.<TrailRow>text("reason", TrailRow::reason).width(13).notOnCard());
        filter(Filter.text("who"));
        filter(Filter.options("action", () -> options(queries.actions(), Words::of)));
        filter(Filter.options("subjectType", () -> options(queries.subjectTypes(), Words::subjectType)));
        filter(Filter.dates("at"));
        filter(Filter.text("reason"));
        filter(Filter.text("act"));
        opens(row -> AuditNavigation.entry(row.key()));
        if (can.perform(AuditPermissions.TRAIL_EXPORT)) {
            exportable();
        }
    }

    private static TrailFilter filter(Chosen chosen) {
        return new TrailFilter(
                chosen.search(),
                chosen.text("who").orElse(""),
                chosen.text("reason").orElse(""),
                Set.copyOf(chosen.all("action")),
                Set.copyOf(chosen.all("subjectType")),
                chosen.from("at"),
                chosen.to("at"),
                chosen.text("act").orElse(""));
    }

    private static List<Option> options(List<String> keys, UnaryOperator<String> words) {
        return keys.stream()
                .map(key -> new Option(key, words.apply(key)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
