package coop.portal.inspections.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.PlanSheet;
import coop.portal.inspections.model.StepInput;
import coop.portal.uikit.Ask;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks what a step needs: a comment, the number and day of the decision, the day the organisations were told. */
final class StepDialog {

    private static final Set<PlanAction> NEED_A_REASON = Set.of(
            PlanAction.RETURN, PlanAction.REPORT_OVERLAP, PlanAction.DECLINE, PlanAction.AMEND, PlanAction.DROP_AMENDMENT,
            PlanAction.CANCEL);

    private final TextArea comment;
    private final TextField number = new TextField(Messages.text("inspections.StepDialog.number"));
    private final DatePicker date = DateFields.day(Messages.text("inspections.StepDialog.date"));
    private final DatePicker notified = DateFields.day(Messages.text("inspections.StepDialog.notified"));
    private final PlanSheet plan;
    private final PlanAction action;

    private StepDialog(PlanSheet plan, PlanAction action, LocalDate today) {
        this.plan = plan;
        this.action = action;
        date.setValue(today);
        notified.setValue(today);
        number.setPlaceholder(Messages.text("inspections.StepDialog.number.example"));
        boolean needed = NEED_A_REASON.contains(action);
        comment = Ask.words(Messages.text("inspections.StepDialog." + (needed ? "reason" : "comment")), needed);
    }

    static void ask(PlanSheet plan, PlanAction action, LocalDate today, Consumer<StepInput> take) {
        StepDialog dialog = new StepDialog(plan, action, today);
        Ask.ask("inspections.StepDialog." + action, () -> take.accept(dialog.input()), dialog.fields());
    }

    private Component[] fields() {
        List<Component> fields = new ArrayList<>();
        if (decides()) {
            fields.add(number);
            fields.add(date);
        }
        if (action == PlanAction.ISSUE) {
            fields.add(notified);
        }
        fields.add(comment);
        return fields.toArray(Component[]::new);
    }

    private boolean decides() {
        return action == PlanAction.AUTHORISE || action == PlanAction.APPROVE && plan.managerDecides();
    }

    private StepInput input() {
        return new StepInput(
                comment.getValue().strip(),
                decides() ? number.getValue().strip() : "",
                decides() ? date.getValue() : null,
                action == PlanAction.ISSUE ? notified.getValue() : null);
    }
}
