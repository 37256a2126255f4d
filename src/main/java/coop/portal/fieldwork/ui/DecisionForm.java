package coop.portal.fieldwork.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.fieldwork.DraftingDecisions;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what the decision says; the time limit is held against the law while it is typed. */
@Route(FieldworkNavigation.DECISION + "/:id")
@RolesAllowed(FieldworkPermissions.DECISION_DRAFT)
class DecisionForm extends FormPage<FieldworkDraft> implements BeforeEnterObserver {

    private static final String PAGE = "fieldwork.DecisionForm";

    private final FieldworkQueries queries;
    private final DraftingDecisions drafting;
    private @Nullable DecisionFields fields;
    private @Nullable FieldworkSheet sheet;

    DecisionForm(FieldworkQueries queries, DraftingDecisions drafting, FormTools tools) {
        super(PAGE, tools);
        this.queries = queries;
        this.drafting = drafting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FieldworkSheet read = queries.sheet(FieldworkId.parse(event.getRouteParameters().get("id").orElse("")));
        sheet = read;
        fields = new DecisionFields(this::section, read.item() == null ? queries.kinds() : List.of(), read.draft());
        open("fieldwork.decision:" + read.id().text());
    }

    @Override
    public String title() {
        return sheet == null ? super.title() : Messages.text(PAGE + ".of", sheet.organisationName());
    }

    @Override
    public List<Crumb> above() {
        return sheet == null
                ? List.of()
                : List.of(new Crumb(sheet.organisationName(), FieldworkNavigation.toFieldwork(sheet.id())));
    }

    @Override
    protected FieldworkDraft draft() {
        return Objects.requireNonNull(fields).draft();
    }

    @Override
    protected List<Remark> check(FieldworkDraft draft) {
        return drafting.check(now().id(), draft);
    }

    @Override
    protected String save(FieldworkDraft draft) {
        drafting.rewrite(now().id(), now().version(), draft);
        return FieldworkNavigation.toFieldwork(now().id());
    }

    @Override
    protected void fill(FieldworkDraft draft) {
        Objects.requireNonNull(fields).fill(draft);
    }

    @Override
    protected Optional<FieldworkDraft> latest() {
        FieldworkSheet read = queries.sheet(now().id());
        sheet = read;
        return Optional.of(read.draft());
    }

    private FieldworkSheet now() {
        return Objects.requireNonNull(sheet);
    }
}
