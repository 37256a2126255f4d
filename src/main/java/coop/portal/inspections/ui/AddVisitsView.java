package coop.portal.inspections.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.Suggestion;
import coop.portal.inspections.model.SuggestionFilter;
import coop.portal.inspections.model.SuggestionReason;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Picks whom a plan visits: suggested ones with the reasons why, or anybody in scope; many at once, each with its result. */
@Route(InspectionsNavigation.ADD_VISITS + "/:id")
@StyleSheet("styles/inspections.css")
@RolesAllowed(InspectionPermissions.PLAN_WRITE)
class AddVisitsView extends ListPage<Suggestion, Candidates.Wanted> implements BeforeEnterObserver {

    private static final String PAGE = "inspections.AddVisitsView";

    private final InspectionQueries queries;
    private final Candidates candidates;
    private final VisitTemplate template = new VisitTemplate();
    private @Nullable PlanSheet plan;

    @Autowired
    AddVisitsView(InspectionQueries queries, PlanningInspections planning, ListTools tools) {
        this(queries, planning, new Candidates(queries), tools);
    }

    private AddVisitsView(
            InspectionQueries queries, PlanningInspections planning, Candidates candidates, ListTools tools) {
        super(PAGE, candidates, Suggestion::organisation, AddVisitsView::filter, tools);
        this.queries = queries;
        this.candidates = candidates;
        column(Column.<Suggestion>text("name", Suggestion::name));
        column(Column.<Suggestion>text("why", PlanWords::why).width(26));
        column(Column.<Suggestion>number("score", suggestion -> suggestion.score() == 0 ? null : suggestion.score())
                .notOnCard());
        column(Column.<Suggestion>text("code", Suggestion::code).width(9).notOnCard());
        column(Column.<Suggestion>text("commune", Suggestion::communeName).width(14));
        filter(Filter.choice("reason", SuggestionReason.class));
        filter(Filter.flag("everybody"));
        bulk("add", suggestion -> planning.add(candidates.plan(), template.visit(suggestion.organisation())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = PlanId.parse(event.getRouteParameters().get("id").orElse(""));
        plan = queries.sheet(id);
        candidates.of(id);
        template.kinds(queries.kinds(id));
        primary("done", InspectionsNavigation.toPlan(id));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        addComponentAsFirst(template);
    }

    @Override
    public List<Crumb> above() {
        return PlanWords.above(plan);
    }

    private static Candidates.Wanted filter(Chosen chosen) {
        return new Candidates.Wanted(
                new SuggestionFilter(chosen.search(), chosen.constants("reason", SuggestionReason.class)),
                chosen.flag("everybody"));
    }
}
