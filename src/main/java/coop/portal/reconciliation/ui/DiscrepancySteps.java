package coop.portal.reconciliation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.reconciliation.DecidingDiscrepancies;
import coop.portal.reconciliation.DismissingDiscrepancies;
import coop.portal.reconciliation.HandlingDiscrepancies;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.ItemChoice;
import coop.portal.reconciliation.model.NoticeLetter;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.uikit.Ask;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Asks what a step of a discrepancy needs, and takes it. */
@Component
class DiscrepancySteps {

    private static final String ACTION = "reconciliation.DiscrepancyAction.";

    private final HandlingDiscrepancies handling;
    private final DecidingDiscrepancies deciding;
    private final DismissingDiscrepancies dismissing;
    private final PortalClock clock;

    DiscrepancySteps(
            HandlingDiscrepancies handling,
            DecidingDiscrepancies deciding,
            DismissingDiscrepancies dismissing,
            PortalClock clock) {
        this.handling = handling;
        this.deciding = deciding;
        this.dismissing = dismissing;
        this.clock = clock;
    }

    /** @param taken what is done when the step was taken */
    void ask(DiscrepancySheet sheet, DiscrepancyAction action, Runnable taken) {
        DiscrepancyId id = sheet.row().id();
        int version = sheet.row().version();
        String key = ACTION + action;
        switch (action) {
            case ASSIGN -> now(() -> handling.assign(id, version), taken);
            case SEND_NOTICE -> letter(key, letter -> handling.sendNotice(id, version, letter), taken);
            case RECORD_ANSWER -> answer(key, sheet, taken);
            case RECORD_VERIFICATION -> verification(key, sheet, taken);
            case SEND_CORRECTION -> letter(key, letter -> deciding.sendCorrection(id, version, letter), taken);
            case VERIFY -> ReasonDialog.confirm(key, () -> after(() -> deciding.verifyOnSite(id, version), taken));
            case CLOSE -> now(() -> deciding.close(id, version), taken);
            case PROPOSE_DISMISSAL ->
                ReasonDialog.ask(key, why -> after(() -> dismissing.propose(id, version, why), taken));
            case APPROVE_DISMISSAL ->
                ReasonDialog.confirm(key, () -> after(() -> dismissing.approve(id, version), taken),
                        String.valueOf(sheet.handling().proposal()));
            case REJECT_DISMISSAL -> ReasonDialog.ask(key, why -> after(() -> dismissing.reject(id, version, why), taken));
            case DECIDE, PICK, CONFIRM, MISS_DEADLINE -> throw new IllegalArgumentException(action + " has its own place");
        }
    }

    void decide(DiscrepancySheet sheet, PublicItem item, ItemChoice choice, Runnable taken) {
        DiscrepancyId id = sheet.row().id();
        Runnable act = () -> deciding.decide(id, sheet.row().version(), item, choice);
        if (choice == ItemChoice.NATIONAL) {
            ReasonDialog.confirm("reconciliation.ItemChoice.NATIONAL", () -> after(act, taken), item);
        } else {
            now(act, taken);
        }
    }

    void pick(DiscrepancySheet sheet, OrganisationId organisation, Runnable taken) {
        now(() -> deciding.pick(sheet.row().id(), sheet.row().version(), organisation), taken);
    }

    private void letter(String key, Consumer<NoticeLetter> act, Runnable taken) {
        TextField number = number("number");
        DatePicker date = day("date");
        Ask.ask(key, () -> after(() -> act.accept(new NoticeLetter(number.getValue(), date.getValue())), taken), number, date);
    }

    private void answer(String key, DiscrepancySheet sheet, Runnable taken) {
        DatePicker date = day("answered");
        TextArea text = text("answer");
        Ask.ask(key, () -> after(() -> handling.recordAnswer(
                sheet.row().id(), sheet.row().version(), text.getValue(), date.getValue()), taken), date, text);
    }

    private void verification(String key, DiscrepancySheet sheet, Runnable taken) {
        TextField number = number("minutes");
        DatePicker date = day("verified");
        TextArea text = text("seen");
        Ask.ask(key, () -> after(() -> handling.recordVerification(
                sheet.row().id(), sheet.row().version(), new NoticeLetter(number.getValue(), date.getValue()),
                text.getValue()), taken), number, date, text);
    }

    private static void now(Runnable act, Runnable taken) {
        if (Attempt.to(act)) {
            taken.run();
        }
    }

    private static void after(Runnable act, Runnable taken) {
        act.run();
        taken.run();
    }

    private static TextField number(String name) {
        TextField field = new TextField(label(name));
        field.setMaxLength(60);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private DatePicker day(String name) {
        DatePicker picker = DateFields.day(label(name));
        picker.setValue(clock.today());
        picker.setMax(clock.today());
        return picker;
    }

    private static TextArea text(String name) {
        TextArea area = new TextArea(label(name));
        area.setMaxLength(2_000);
        area.setMinRows(3);
        area.setWidthFull();
        area.setRequiredIndicatorVisible(true);
        return area;
    }

    private static String label(String name) {
        return Messages.text("reconciliation.Letter." + name);
    }
}
