package coop.portal.inspections.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.ItemCheck;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemRow;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.VisitSheet;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes a planned visit; the remarks of the law stand beside the fields, overlaps with who comes and when. */
@Route(InspectionsNavigation.EDIT_VISIT + "/:id")
@StyleSheet("styles/inspections.css")
@RolesAllowed(InspectionPermissions.PLAN_WRITE)
class VisitForm extends FormPage<ItemDraft> implements BeforeEnterObserver {

    private static final String PAGE = "inspections.VisitForm";

    private final InspectionQueries queries;
    private final PlanningInspections planning;
    private @Nullable VisitFields fields;
    private @Nullable VisitSheet visit;

    VisitForm(InspectionQueries queries, PlanningInspections planning, FormTools tools) {
        super(PAGE, tools);
        this.queries = queries;
        this.planning = planning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitSheet read = queries.visit(ItemId.parse(event.getRouteParameters().get("id").orElse("")));
        visit = read;
        List<Option> agencies = queries.agencies().stream()
                .map(agency -> new Option(agency.id().text(), agency.name()))
                .toList();
        fields = new VisitFields(this::section, queries.kinds(read.plan().id()), agencies);
        fill(read.row().draft());
        open("inspections.visit:" + read.row().id().text());
    }

    @Override
    public String title() {
        return visit == null ? super.title() : Messages.text(PAGE + ".of", visit.row().organisationName());
    }

    @Override
    public List<Crumb> above() {
        if (visit == null) {
            return List.of();
        }
        PlanSheet plan = visit.plan();
        return List.of(
                new Crumb(PlanWords.title(plan.kind(), plan.year()), InspectionsNavigation.toPlan(plan.id())),
                new Crumb(visit.row().organisationName(), InspectionsNavigation.toVisit(visit.row().id())));
    }

    @Override
    protected ItemDraft draft() {
        return fields().draft(row().organisation());
    }

    @Override
    protected List<Remark> check(ItemDraft draft) {
        ItemCheck check = queries.check(now().plan().id(), draft, row().id());
        List<Remark> remarks = new ArrayList<>(check.remarks());
        boolean stops = check.overlap() == OverlapState.BLOCKED && row().overlap() != OverlapState.BLOCKED;
        check.finding().remarks().forEach(remark -> remarks.add(stops ? remark : warning(remark)));
        return remarks;
    }

    @Override
    protected String save(ItemDraft draft) {
        planning.change(now().plan().id(), row().id(), row().version(), draft);
        return InspectionsNavigation.toVisit(row().id());
    }

    @Override
    protected void fill(ItemDraft draft) {
        fields().fill(draft);
    }

    @Override
    protected Optional<ItemDraft> latest() {
        VisitSheet read = queries.visit(row().id());
        visit = read;
        return Optional.of(read.row().draft());
    }

    private VisitSheet now() {
        return Objects.requireNonNull(visit);
    }

    private ItemRow row() {
        return now().row();
    }

    private VisitFields fields() {
        return Objects.requireNonNull(fields);
    }

    /** What waits for a manager, or was there before, does not keep the line from being kept. */
    private static Remark warning(Remark remark) {
        return remark.stops()
                ? new Remark(Severity.WARNING, remark.rule(), remark.key(), remark.args(), remark.field(), remark.article())
                : remark;
    }
}
