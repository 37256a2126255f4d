package coop.portal.evaluation.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.Can;
import coop.portal.evaluation.BeginningYears;
import coop.portal.evaluation.EvaluationQueries;
import coop.portal.evaluation.model.EvaluationFilter;
import coop.portal.evaluation.model.EvaluationPermissions;
import coop.portal.evaluation.model.EvaluationRow;
import coop.portal.evaluation.model.EvaluationState;
import coop.portal.evaluation.model.NotRated;
import coop.portal.evaluation.model.Rank;
import coop.portal.kernel.PortalClock;
import coop.portal.registry.model.Sector;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The evaluations of all years with their totals and ranks. */
@Route(EvaluationNavigation.EVALUATIONS)
@Menu(title = "evaluation.menu.evaluations", order = 720)
@RolesAllowed(EvaluationPermissions.EVALUATION_READ)
class EvaluationsView extends ListPage<EvaluationRow, EvaluationFilter> {

    EvaluationsView(EvaluationQueries queries, BeginningYears beginning, Can can, PortalClock clock, ListTools tools) {
        super("evaluation.EvaluationsView", queries.rows(), EvaluationRow::id, EvaluationsView::filter, tools);
        column(Column.<EvaluationRow>text("organisation", row -> row.of().name()).sortable());
        column(Column.<EvaluationRow>text("year", row -> Integer.toString(row.year())).width(5).sortable());
        column(Column.<EvaluationRow, EvaluationState>badge("state", EvaluationRow::state, EvaluationLooks::of).width(9));
        column(Column.<EvaluationRow>number("total", EvaluationRow::total).sortable());
        column(Column.<EvaluationRow, Rank>badge("rank", EvaluationRow::rank, EvaluationLooks::of).width(9));
        column(Column.<EvaluationRow>text("why", EvaluationRow::why).width(15));
        column(Column.<EvaluationRow>text("commune", EvaluationRow::communeName).width(12));
        column(Column.<EvaluationRow>text("sector", row -> row.of().sector()).hidden());
        filter(Filter.options("years", () -> IntStream.rangeClosed(0, 5)
                .mapToObj(back -> Integer.toString(clock.today().getYear() - back))
                .map(year -> new Option(year, year))
                .toList()));
        filter(Filter.choice("states", EvaluationState.class));
        filter(Filter.choice("ranks", Rank.class));
        filter(Filter.choice("notRated", NotRated.class));
        filter(Filter.choice("sectors", Sector.class));
        opens(row -> EvaluationNavigation.toEvaluation(row.id()));
        if (can.perform(EvaluationPermissions.SELF_SCORE) || can.perform(EvaluationPermissions.REVIEW)) {
            action("begin", () -> BeginYearDialog.ask(beginning, clock.today().getYear()));
        }
        if (can.perform(EvaluationPermissions.EVALUATION_EXPORT)) {
            exportable();
        }
    }

    private static EvaluationFilter filter(Chosen chosen) {
        return new EvaluationFilter(
                chosen.search(),
                chosen.all("years").stream().filter(year -> year.matches("\\d{4}")).map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                chosen.constants("states", EvaluationState.class),
                chosen.constants("ranks", Rank.class),
                chosen.constants("notRated", NotRated.class),
                chosen.constants("sectors", Sector.class));
    }
}
