package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Route;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.OpeningFieldwork;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.registry.OrganisationQueries;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens a fieldwork without plan: whom, on what ground, by which evidence; visits of others are told while it is typed. */
@Route(FieldworkNavigation.NEW)
@RolesAllowed(FieldworkPermissions.DECISION_DRAFT)
class NewFieldworkForm extends FormPage<FieldworkDraft> {

    private static final String PAGE = "fieldwork.NewFieldworkForm";

    private final OpeningFieldwork opening;
    private final OrganisationQueries registry;
    private final ComboBox<Option> organisation;
    private final DecisionFields fields;

    NewFieldworkForm(FieldworkQueries queries, OpeningFieldwork opening, OrganisationQueries registry, FormTools tools) {
        super(PAGE, tools);
        this.opening = opening;
        this.registry = registry;
        organisation = section("whom").searched("organisation", this::organisations);
        List<InspectionKind> kinds = queries.kinds();
        InspectionKind first = kinds.isEmpty() ? InspectionKind.SPECIALISED_CHECK : kinds.getFirst();
        fields = new DecisionFields(this::section, kinds.isEmpty() ? List.of(first) : kinds, new FieldworkDraft(
                first, InspectionMode.ON_SITE, InspectionBasis.VIOLATION_SIGN, "", Set.of(), "", "", null, null, null, null));
        open("fieldwork.fieldwork:new");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("fieldwork.FieldworksView.title"), FieldworkNavigation.FIELDWORKS));
    }

    @Override
    protected FieldworkDraft draft() {
        return fields.draft();
    }

    @Override
    protected List<Remark> check(FieldworkDraft draft) {
        return opening.check(picked(), draft);
    }

    @Override
    protected String save(FieldworkDraft draft) {
        return FieldworkNavigation.toFieldwork(opening.unplanned(Objects.requireNonNull(picked()), draft));
    }

    @Override
    protected void fill(FieldworkDraft draft) {
        fields.fill(draft);
    }

    private @Nullable OrganisationId picked() {
        return organisation.getValue() == null ? null : OrganisationId.parse(organisation.getValue().value());
    }

    private Stream<Option> organisations(String words, int offset, int limit) {
        return registry.picker(words, offset + limit).stream()
                .skip(offset)
                .map(one -> new Option(one.id().text(), one.name() + " – " + one.communeName()));
    }
}
