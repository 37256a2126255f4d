package coop.portal.dissolution.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import coop.portal.dissolution.OpeningCases;
import coop.portal.dissolution.model.DissolutionPermissions;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens a case by hand: about whom, and by which evidence. */
@Route(DissolutionNavigation.NEW)
@RolesAllowed(DissolutionPermissions.CASE_WRITE)
class NewCaseForm extends FormPage<String> {

    private static final String PAGE = "dissolution.NewCaseForm";

    private final OpeningCases opening;
    private final OrganisationQueries registry;
    private final ComboBox<Option> organisation;
    private final TextArea evidence;

    NewCaseForm(OpeningCases opening, OrganisationQueries registry, FormTools tools) {
        super(PAGE, tools);
        this.opening = opening;
        this.registry = registry;
        organisation = section("whom").searched("organisation", this::organisations);
        evidence = section("why").longText("evidence");
        evidence.setMaxLength(2_000);
        open("dissolution.case:new");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("dissolution.CasesView.title"), DissolutionNavigation.CASES));
    }

    @Override
    protected String draft() {
        return evidence.getValue();
    }

    @Override
    protected List<Remark> check(String draft) {
        return opening.check(picked(), draft);
    }

    @Override
    protected String save(String draft) {
        return DissolutionNavigation.toCase(opening.open(Objects.requireNonNull(picked()), draft));
    }

    @Override
    protected void fill(String draft) {
        evidence.setValue(draft);
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
