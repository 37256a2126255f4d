package coop.portal.fieldwork.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import coop.portal.fieldwork.DraftingDecisions;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.kernel.Remark;
import coop.portal.uikit.form.FormTools;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what the decision says; the time limit is held against the law while it is typed. */
@Route(FieldworkNavigation.DECISION + "/:id")
@RolesAllowed(FieldworkPermissions.DECISION_DRAFT)
class DecisionForm extends FieldworkForm<FieldworkDraft> {

    private static final String PAGE = "fieldwork.DecisionForm";

    private final DraftingDecisions drafting;
    private @Nullable DecisionFields fields;

    DecisionForm(FieldworkQueries queries, DraftingDecisions drafting, FormTools tools) {
        super(PAGE, "", queries, tools);
        this.drafting = drafting;
    }

    @Override
    void begin(FieldworkSheet read, BeforeEnterEvent event) {
        fields = new DecisionFields(this::section, read.item() == null ? queries().kinds() : List.of(), read.draft());
        open("fieldwork.decision:" + read.id().text());
    }

    @Override
    protected FieldworkDraft draft() {
        return Objects.requireNonNull(fields).draft();
    }

    @Override
    protected List<Remark> check(FieldworkDraft draft) {
        return drafting.check(sheet().id(), draft);
    }

    @Override
    protected String save(FieldworkDraft draft) {
        drafting.rewrite(sheet().id(), sheet().version(), draft);
        return FieldworkNavigation.toFieldwork(sheet().id());
    }

    @Override
    protected void fill(FieldworkDraft draft) {
        Objects.requireNonNull(fields).fill(draft);
    }

    @Override
    protected Optional<FieldworkDraft> latest() {
        return Optional.of(readAgain().draft());
    }
}
