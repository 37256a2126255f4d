package coop.portal.access.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import coop.portal.access.Delegating;
import coop.portal.access.OwnAccount;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AssignmentId;
import coop.portal.access.model.AssignmentRow;
import coop.portal.access.model.DelegationDraft;
import coop.portal.kernel.Ids;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lends one's own work to a colleague for some days. */
@Route(AccessNavigation.DELEGATE)
@RolesAllowed(AccessPermissions.DELEGATION_GRANT)
class DelegationForm extends FormPage<DelegationForm.Typed> {

    /** A delegation while it is typed. */
    record Typed(
            @Nullable AssignmentId work,
            @Nullable UserId to,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String documentNo) {

        @Nullable DelegationDraft whole() {
            return work == null || to == null || from == null || until == null
                    ? null
                    : new DelegationDraft(work, to, from, until, documentNo);
        }
    }

    private final Delegating delegating;
    private final ComboBox<Option> work;
    private final ComboBox<Option> to;
    private final DatePicker from;
    private final DatePicker until;
    private final TextField documentNo;

    DelegationForm(Delegating delegating, OwnAccount account, PortalClock clock, FormTools tools) {
        super("access.DelegationForm", tools);
        this.delegating = delegating;
        List<Option> mine = account.sheet().assignments().stream()
                .filter(AssignmentRow::validToday)
                .map(row -> new Option(
                        row.id().text(), Messages.label(row.draft().role()) + ", " + row.agencyName()))
                .toList();
        FormSection section = section("delegation");
        work = section.options("work", mine);
        to = section.options("to", colleagues(mine));
        from = section.date("from");
        until = section.date("until");
        documentNo = section.text("documentNo");
        mine.stream().findFirst().ifPresent(work::setValue);
        from.setValue(clock.today());
        open("access.delegation:new");
    }

    /** Everybody to whom any of the work could be lent; the rules look at the pair that is chosen. */
    private List<Option> colleagues(List<Option> mine) {
        return mine.stream()
                .flatMap(option -> delegating.colleagues(assignment(option)).stream())
                .map(colleague -> new Option(
                        colleague.id().text(), colleague.name() + " (" + Messages.label(colleague.role()) + ")"))
                .distinct()
                .toList();
    }

    private static AssignmentId assignment(Option option) {
        return new AssignmentId(Ids.parse(option.value()));
    }

    @Override
    protected Typed draft() {
        Option lent = work.getValue();
        Option person = to.getValue();
        return new Typed(
                lent == null ? null : assignment(lent),
                person == null ? null : UserId.parse(person.value()),
                from.getValue(),
                until.getValue(),
                documentNo.getValue());
    }

    @Override
    protected List<Remark> check(Typed typed) {
        DelegationDraft whole = typed.whole();
        if (whole != null) {
            return delegating.check(whole);
        }
        List<Remark> missing = new ArrayList<>();
        need(missing, "work", typed.work());
        need(missing, "to", typed.to());
        need(missing, "from", typed.from());
        need(missing, "until", typed.until());
        return missing;
    }

    private static void need(List<Remark> missing, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(Remark.error("D-00", field, "access.remark.needed"));
        }
    }

    @Override
    protected String save(Typed typed) {
        delegating.delegate(Objects.requireNonNull(typed.whole()));
        return AccessNavigation.PROFILE + "/delegations";
    }

    @Override
    protected void fill(Typed typed) {
        from.setValue(typed.from());
        until.setValue(typed.until());
        documentNo.setValue(typed.documentNo());
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("access.ProfileView.title"), AccessNavigation.PROFILE));
    }
}
