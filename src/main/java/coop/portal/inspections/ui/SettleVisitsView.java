package coop.portal.inspections.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.SettlingYears;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.LineStanding;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.UnsettledLine;
import coop.portal.inspections.model.YearEndChoice;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Says of many lines at once what becomes of them at the end of their year, for one reason; each with its result. */
@Route(InspectionsNavigation.SETTLE_VISITS + "/:id")
@StyleSheet("styles/inspections.css")
@RolesAllowed(InspectionPermissions.PLAN_WRITE)
class SettleVisitsView extends ListPage<UnsettledLine, Unsettled.Wanted> implements BeforeEnterObserver {

    private static final String PAGE = "inspections.SettleVisitsView";

    private final InspectionQueries queries;
    private final SettlingYears settling;
    private final Unsettled lines;
    private final YearEndReason reason = new YearEndReason();
    private @Nullable PlanSheet plan;

    @Autowired
    SettleVisitsView(InspectionQueries queries, SettlingYears settling, ListTools tools) {
        this(queries, settling, new Unsettled(settling), tools);
    }

    private SettleVisitsView(InspectionQueries queries, SettlingYears settling, Unsettled lines, ListTools tools) {
        super(PAGE, lines, line -> line.row().id(), SettleVisitsView::filter, tools);
        this.queries = queries;
        this.settling = settling;
        this.lines = lines;
        column(Column.<UnsettledLine>text("organisation", line -> line.row().organisationName()));
        column(Column.<UnsettledLine, LineStanding>badge("standing", UnsettledLine::standing, PlanLooks::of).width(14));
        column(Column.<UnsettledLine>number("month", line -> line.row().draft().month()).width(8));
        column(Column.<UnsettledLine>text("kind", line -> line.row().draft().kind()).width(13).notOnCard());
        column(Column.<UnsettledLine>text("leadUnit", line -> line.row().draft().leadUnit()).width(13).notOnCard());
        column(Column.<UnsettledLine>text("commune", line -> line.row().communeName()).width(13).notOnCard());
        filter(Filter.choice("standing", LineStanding.class));
        for (YearEndChoice choice : YearEndChoice.values()) {
            bulk("choice." + choice, line -> choose(line, choice));
        }
    }

    private void choose(UnsettledLine line, YearEndChoice choice) {
        settling.choose(lines.plan(), line.row().id(), line.row().version(), choice, reason.text(), reason.month());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = PlanId.parse(event.getRouteParameters().get("id").orElse(""));
        plan = queries.sheet(id);
        lines.of(id);
        primary("done", InspectionsNavigation.toPlan(id));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        addComponentAsFirst(reason);
    }

    @Override
    public List<Crumb> above() {
        return PlanWords.above(plan);
    }

    private static Unsettled.Wanted filter(Chosen chosen) {
        return new Unsettled.Wanted(chosen.search(), chosen.constants("standing", LineStanding.class));
    }
}
