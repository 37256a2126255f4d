package coop.portal.access.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import coop.portal.access.AccountQueries;
import coop.portal.access.Assigning;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountSheet;
import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.AssignmentRow;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assigns work to a user, or changes what was assigned. */
@Route("access/assign/:id/:assignment?")
@RolesAllowed(AccessPermissions.USER_ADMINISTER)
class AssignmentForm extends FormPage<AssignmentTyped> implements BeforeEnterObserver {

    private final Assigning assigning;
    private final AccountQueries queries;
    private final AssignmentChoices choices;
    private final Select<JobRole> role;
    private final ComboBox<Option> agency;
    private final Select<ScopeKind> scope;
    private final MultiSelectComboBox<Option> communes;
    private final MultiSelectComboBox<Option> sectors;
    private final DatePicker from;
    private final DatePicker to;
    private final TextField documentNo;
    private @Nullable AccountSheet user;
    private @Nullable AssignmentRow before;

    AssignmentForm(Assigning assigning, AccountQueries queries, AssignmentChoices choices, FormTools tools) {
        super("access.AssignmentForm", tools);
        this.assigning = assigning;
        this.queries = queries;
        this.choices = choices;
        FormSection work = section("work");
        role = work.choice("role", JobRole.class);
        agency = work.options("agency", choices.agencies());
        FormSection rows = section("rows");
        scope = rows.choice("scope", ScopeKind.class);
        communes = choices.many(rows, "communes", choices.communes());
        sectors = choices.many(rows, "sectors", choices.sectors());
        scope.addValueChangeListener(change -> showReach());
        FormSection validity = section("validity");
        from = validity.date("from");
        to = validity.date("to");
        documentNo = validity.text("documentNo");
        from.setValue(choices.today());
        showReach();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountSheet sheet = queries.sheet(UserId.parse(event.getRouteParameters().get("id").orElse("")));
        user = sheet;
        Optional<String> assignment = event.getRouteParameters().get("assignment");
        assignment.ifPresent(id -> {
            AssignmentRow row = row(sheet, id);
            before = row;
            fill(AssignmentTyped.of(row.draft()));
        });
        open("access.assignment:" + sheet.id().text() + ":" + assignment.orElse("new"));
    }

    private static AssignmentRow row(AccountSheet sheet, String id) {
        return sheet.assignments().stream()
                .filter(row -> row.id().text().equals(id) && row.withdrawn() == null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("assignment " + id));
    }

    private void showReach() {
        communes.setVisible(scope.getValue() == ScopeKind.COMMUNES);
        sectors.setVisible(scope.getValue() == ScopeKind.SECTORS);
    }

    @Override
    protected AssignmentTyped draft() {
        Option place = agency.getValue();
        return new AssignmentTyped(
                role.getValue(),
                place == null ? null : AgencyId.parse(place.value()),
                scope.getValue(),
                AssignmentChoices.chosen(communes, UnitId::parse),
                AssignmentChoices.chosen(sectors, code -> code),
                from.getValue(),
                to.getValue(),
                documentNo.getValue());
    }

    @Override
    protected List<Remark> check(AssignmentTyped typed) {
        AssignmentDraft whole = typed.whole();
        return whole == null
                ? typed.missing()
                : assigning.check(user().id(), whole, before == null ? null : before.id());
    }

    @Override
    protected String save(AssignmentTyped typed) {
        AssignmentDraft whole = Objects.requireNonNull(typed.whole());
        AssignmentRow row = before;
        if (row == null) {
            assigning.assign(user().id(), whole);
        } else {
            assigning.change(row.id(), row.version(), whole);
        }
        return AccessNavigation.user(user().id());
    }

    @Override
    protected void fill(AssignmentTyped typed) {
        role.setValue(typed.role());
        agency.setValue(AssignmentChoices.option(choices.agencies(), typed.agency()).orElse(null));
        scope.setValue(typed.scope());
        communes.setValue(AssignmentChoices.options(choices.communes(), typed.communes(), UnitId::text));
        sectors.setValue(AssignmentChoices.options(choices.sectors(), typed.sectors(), code -> code));
        from.setValue(typed.from());
        to.setValue(typed.to());
        documentNo.setValue(typed.documentNo());
    }

    @Override
    protected Optional<AssignmentTyped> latest() {
        return Optional.ofNullable(before).map(row -> {
            AssignmentRow now = row(queries.sheet(user().id()), row.id().text());
            before = now;
            return AssignmentTyped.of(now.draft());
        });
    }

    private AccountSheet user() {
        return Objects.requireNonNull(user);
    }

    @Override
    public List<Crumb> above() {
        Crumb users = new Crumb(Messages.text("access.UsersView.title"), AccessNavigation.USERS);
        AccountSheet sheet = user;
        return sheet == null
                ? List.of(users)
                : List.of(users, new Crumb(sheet.draft().displayName(), AccessNavigation.user(sheet.id())));
    }
}
