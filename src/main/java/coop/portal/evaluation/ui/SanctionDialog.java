package coop.portal.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.evaluation.ReviewingEvaluations;
import coop.portal.evaluation.model.StoredEvaluation;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;

/** Records a sanction of the year with its paper; both fields empty take one back that was recorded by mistake. */
final class SanctionDialog {

    private static final String PAGE = "evaluation.SanctionDialog";

    private SanctionDialog() {}

    static void ask(StoredEvaluation one, ReviewingEvaluations reviewing, Runnable then) {
        TextField document = new TextField(Messages.text(PAGE + ".document"));
        document.setMaxLength(200);
        DatePicker on = DateFields.day(Messages.text(PAGE + ".on"));
        if (one.sanction() != null) {
            document.setValue(one.sanction().document());
            on.setValue(one.sanction().on());
        }
        Dialog dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(Messages.text(PAGE + ".title"));
        Div problem = new Div();
        problem.addClassNames("ask-problem", "tone-late");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div inside = new Div(document, on);
        inside.addClassName("ask-fields");
        dialog.add(new Paragraph(Messages.text(PAGE + ".explained")), problem, inside);
        Button go = new Button(Messages.text(PAGE + ".go"), click -> Attempt.problem(
                        () -> reviewing.sanction(one.id(), one.version(), document.getValue(), on.getValue()))
                .ifPresentOrElse(words -> {
                    problem.setText(words);
                    problem.setVisible(true);
                }, () -> {
                    dialog.close();
                    then.run();
                }));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Messages.text("uikit.cancel"), click -> dialog.close()), go);
        dialog.open();
    }
}
