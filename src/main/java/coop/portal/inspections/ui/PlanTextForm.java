package coop.portal.inspections.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.model.InspectionPermissions;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.PlanText;
import coop.portal.kernel.Remark;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes the words of a plan around its list. */
@Route(InspectionsNavigation.PLAN_TEXT + "/:id")
@RolesAllowed(InspectionPermissions.PLAN_WRITE)
class PlanTextForm extends FormPage<PlanText> implements BeforeEnterObserver {

    private static final int ROWS = 5;

    private final InspectionQueries queries;
    private final PlanningInspections planning;
    private final TextArea purpose;
    private final TextArea requirements;
    private final TextArea bases;
    private final TextArea arrangement;
    private @Nullable PlanSheet plan;

    PlanTextForm(InspectionQueries queries, PlanningInspections planning, FormTools tools) {
        super("inspections.PlanTextForm", tools);
        this.queries = queries;
        this.planning = planning;
        FormSection words = section("words");
        purpose = area(words, "purpose");
        requirements = area(words, "requirements");
        bases = area(words, "bases");
        arrangement = area(words, "arrangement");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanSheet read = queries.sheet(PlanId.parse(event.getRouteParameters().get("id").orElse("")));
        plan = read;
        fill(read.text());
        open("inspections.plan-text:" + read.id().text());
    }

    @Override
    public List<Crumb> above() {
        return plan == null
                ? List.of()
                : List.of(new Crumb(PlanWords.title(plan.kind(), plan.year()), InspectionsNavigation.toPlan(plan.id())));
    }

    @Override
    protected PlanText draft() {
        return new PlanText(purpose.getValue(), requirements.getValue(), bases.getValue(), arrangement.getValue());
    }

    @Override
    protected List<Remark> check(PlanText draft) {
        return List.of();
    }

    @Override
    protected String save(PlanText draft) {
        PlanSheet now = Objects.requireNonNull(plan);
        planning.rewrite(now.id(), now.version(), draft);
        return InspectionsNavigation.toPlan(now.id(), "text");
    }

    @Override
    protected void fill(PlanText text) {
        purpose.setValue(text.purpose());
        requirements.setValue(text.requirements());
        bases.setValue(text.bases());
        arrangement.setValue(text.arrangement());
    }

    @Override
    protected Optional<PlanText> latest() {
        PlanSheet read = queries.sheet(Objects.requireNonNull(plan).id());
        plan = read;
        return Optional.of(read.text());
    }

    private static TextArea area(FormSection section, String name) {
        TextArea area = section.longText(name);
        area.setMinRows(ROWS);
        return area;
    }
}
