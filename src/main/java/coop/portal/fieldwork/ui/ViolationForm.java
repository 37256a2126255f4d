package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import coop.portal.checklists.model.Failure;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.OnSiteQueries;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.RaisingViolations;
import coop.portal.followup.model.Clause;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Violation;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what was found, from an item of the checklist or freely, with the clause that was in force on the day; or says it
 * otherwise. What is filled in from the checklist can be changed.
 */
@Route(FieldworkNavigation.VIOLATION + "/:id/:what?")
@RolesAllowed(FollowUpPermissions.VIOLATION_WRITE)
class ViolationForm extends FieldworkForm<ViolationDraft> {

    private static final String PAGE = "fieldwork.ViolationForm";
    private static final String ITEM = "CK-";

    private final OnSiteQueries onSite;
    private final FollowUpQueries followUp;
    private final RaisingViolations raising;
    private final PortalClock clock;
    private final TextArea text;
    private final Select<Gravity> gravity;
    private final DatePicker on;
    private final ComboBox<Option> clause;
    private final TextArea evidence;
    private @Nullable Violation before;
    private @Nullable String check;

    ViolationForm(
            FieldworkQueries fieldworks, OnSiteQueries onSite, FollowUpQueries followUp, RaisingViolations raising,
            PortalClock clock, FormTools tools) {
        super(PAGE, "found", fieldworks, tools);
        this.onSite = onSite;
        this.followUp = followUp;
        this.raising = raising;
        this.clock = clock;
        FormSection what = section("what");
        text = what.longText("text");
        gravity = what.choice("gravity", Gravity.class);
        gravity.setEmptySelectionAllowed(false);
        gravity.setValue(Gravity.FAIL);
        on = what.date("on");
        on.setMax(clock.today());
        FormSection why = section("why");
        clause = why.options("clause", List.of());
        clause.addClassName("field-wide");
        evidence = why.longText("evidence");
        on.addValueChangeListener(change -> offerClauses(change.getValue()));
    }

    @Override
    void begin(FieldworkSheet read, BeforeEnterEvent event) {
        String what = event.getRouteParameters().get("what").orElse("");
        if (what.startsWith(ITEM)) {
            fill(draft(onSite.failure(read.id(), what).orElseThrow(() -> new NotFoundException("item " + what))));
        } else if (!what.isEmpty()) {
            before = followUp.violation(ViolationId.parse(what));
            fill(before.draft());
        } else {
            on.setValue(day());
        }
        open("fieldwork.violation:" + read.id().text() + ":" + what);
    }

    @Override
    protected ViolationDraft draft() {
        return new ViolationDraft(
                text.getValue(), clause.getValue() == null ? null : clause.getValue().value(),
                Objects.requireNonNullElse(on.getValue(), clock.today()), evidence.getValue(), gravity.getValue(), check);
    }

    @Override
    protected List<Remark> check(ViolationDraft draft) {
        return raising.check(draft);
    }

    @Override
    protected String save(ViolationDraft draft) {
        FieldworkId id = sheet().id();
        if (before == null) {
            raising.raise(onSite.occasion(id), draft);
        } else {
            raising.correct(before.id(), before.version(), draft);
        }
        return FieldworkNavigation.toFieldwork(id, "found");
    }

    @Override
    protected void fill(ViolationDraft draft) {
        check = draft.check();
        on.setValue(draft.on());
        text.setValue(draft.text());
        gravity.setValue(draft.gravity());
        evidence.setValue(draft.evidence());
        choose(draft.clause());
    }

    @Override
    protected Optional<ViolationDraft> latest() {
        if (before == null) {
            return Optional.empty();
        }
        before = followUp.violation(before.id());
        return Optional.of(before.draft());
    }

    /** The clause is chosen where the catalogue knows just one for the item. */
    private ViolationDraft draft(Failure failure) {
        List<Clause> known = followUp.clauses(day(), failure.item());
        return new ViolationDraft(
                failure.remark().isBlank() ? failure.question() : failure.remark(),
                known.size() == 1 ? known.getFirst().code() : null, day(),
                Messages.text(PAGE + ".from-checklist", failure.item(), failure.question()),
                failure.failed() ? Gravity.FAIL : Gravity.PARTIAL, failure.item());
    }

    private LocalDate day() {
        LocalDate ended = sheet().papers().fieldEndedOn();
        return ended == null ? clock.today() : ended;
    }

    /** Those in force on the day; those that the item asks for come first. */
    private void offerClauses(@Nullable LocalDate day) {
        Option chosen = clause.getValue();
        if (day != null) {
            List<Clause> all = followUp.clauses(day, null);
            List<Option> options = new ArrayList<>();
            all.stream().filter(one -> check != null && one.checks().contains(check)).map(ViolationForm::option).forEach(options::add);
            all.stream().filter(one -> check == null || !one.checks().contains(check)).map(ViolationForm::option).forEach(options::add);
            clause.setItems(options);
            choose(chosen == null ? null : chosen.value());
        }
    }

    private void choose(@Nullable String code) {
        clause.setValue(clause.getListDataView().getItems().filter(one -> one.value().equals(code)).findFirst().orElse(null));
    }

    private static Option option(Clause one) {
        return new Option(one.code(), one.citation() + ": " + one.says());
    }
}
