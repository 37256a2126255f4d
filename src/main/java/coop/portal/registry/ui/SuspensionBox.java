package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.Can;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.SuspendingBusiness;
import coop.portal.registry.SuspensionQueries;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SuspensionRow;
import coop.portal.registry.model.SuspensionSheet;
import coop.portal.registry.model.SuspensionState;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.StageBadge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notices of suspension beside an organisation's page, each with what is to be done about it. */
@org.springframework.stereotype.Component
class SuspensionBox {

    private static final String TEXT = "registry.SuspensionBox";

    private final SuspensionQueries queries;
    private final SuspendingBusiness suspending;
    private final Can can;

    SuspensionBox(SuspensionQueries queries, SuspendingBusiness suspending, Can can) {
        this.queries = queries;
        this.suspending = suspending;
        this.can = can;
    }

    void addStep(NextSteps steps, OrganisationId id, Runnable changed) {
        steps.other(TEXT + ".note", () -> SuspensionDialog.note(draft -> suspending.note(id, draft), changed).open());
    }

    /** None where there never was a notice. */
    Optional<Component> of(OrganisationId id, Runnable changed) {
        return box(queries.of(id), can.perform(RegistryPermissions.LEGAL_STATUS_WRITE), changed);
    }

    /** As it stood on a day; nothing is done about the past. */
    Optional<Component> on(LocalDate day, OrganisationId id) {
        return box(queries.on(day, id), false, () -> {});
    }

    private Optional<Component> box(List<SuspensionSheet> sheets, boolean may, Runnable changed) {
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        Div panel = new Div();
        panel.addClassName("merged-records");
        sheets.forEach(sheet -> panel.add(line(sheet, may, changed)));
        return Optional.of(panel);
    }

    private Component line(SuspensionSheet sheet, boolean may, Runnable changed) {
        SuspensionRow row = sheet.row();
        Span notice = new Span(row.notice() + (row.forced() ? " – " + Messages.text(TEXT + ".forced") : ""));
        notice.addClassName("hint");
        Div line = new Div(
                new Span(Messages.text(TEXT + ".days", row.from(), row.to())), StageBadge.of(sheet.state(), look(sheet)), notice);
        if (row.lateNotice()) {
            line.add(new Span(Messages.text(TEXT + ".late")));
        }
        if (sheet.state() == SuspensionState.NOTICED) {
            line.add(new Span(Messages.text(TEXT + ".confirm-due", row.confirmDue())));
        }
        if (may) {
            acts(line, sheet, changed);
        }
        line.addClassName("merged-record");
        return line;
    }

    private void acts(Div line, SuspensionSheet sheet, Runnable changed) {
        SuspensionRow row = sheet.row();
        if (sheet.state() == SuspensionState.NOTICED) {
            line.add(act("confirm", () -> SuspensionDialog.step(TEXT + ".confirm",
                    (on, document) -> suspending.confirm(row.id(), row.version(), on, document), changed).open()));
            line.add(act("withdraw", () -> ReasonDialog.ask(TEXT + ".withdraw", reason -> {
                suspending.withdraw(row.id(), row.version(), reason);
                Notice.done(TEXT + ".withdrawn");
                changed.run();
            })));
        } else if (sheet.state().open() && sheet.state() != SuspensionState.CONFIRMED) {
            if (sheet.toBegin()) {
                line.add(act("begin", () -> {
                    if (Attempt.to(() -> suspending.begin(row.id(), row.version()), TEXT + ".begun")) {
                        changed.run();
                    }
                }));
            }
            line.add(act("resume", () -> SuspensionDialog.step(TEXT + ".resume",
                    (on, document) -> suspending.resume(row.id(), row.version(), on, document), changed).open()));
        }
    }

    private static Button act(String key, Runnable act) {
        Button button = new Button(Messages.text(TEXT + "." + key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    static Look look(SuspensionSheet sheet) {
        return switch (sheet.state()) {
            case NOTICED, ENDING -> Look.of(Tone.ATTENTION, Mark.ALERT);
            case CONFIRMED -> Look.of(Tone.PROGRESS, Mark.RUNNING);
            case RUNNING -> Look.of(Tone.ATTENTION, Mark.STOPPED);
            case OVERDUE -> Look.of(Tone.LATE, Mark.ALERT);
            case RENEWED, RESUMED -> Look.of(Tone.NEUTRAL, Mark.ENDED);
        };
    }
}
