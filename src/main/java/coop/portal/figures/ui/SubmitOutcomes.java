package coop.portal.figures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.figures.SubmittingCommunes;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.SubmitOutcome;
import coop.portal.kernel.Refusal;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.PlainTable;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks whether all reports of the commune are to be handed in, and tells what became of each. */
@Component
class SubmitOutcomes {

    private static final String PAGE = "figures.SubmitOutcomes";

    private final SubmittingCommunes submitting;

    SubmitOutcomes(SubmittingCommunes submitting) {
        this.submitting = submitting;
    }

    void ask(PeriodKey key, int waiting, Runnable then) {
        ReasonDialog.confirm(PAGE + ".submit", () -> {
            show(submitting.submitAll(key));
            then.run();
        }, waiting);
    }

    private static void show(List<SubmitOutcome> outcomes) {
        Dialog dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(Messages.text(PAGE + ".title",
                outcomes.stream().filter(SubmitOutcome::submitted).count(), outcomes.size()));
        PlainTable table = new PlainTable(PAGE, "name", "result");
        outcomes.stream().filter(one -> !one.submitted()).forEach(one -> table.row(link(one), one.reasons().stream()
                .map((Refusal reason) -> Messages.text(reason))
                .collect(Collectors.joining(" "))));
        outcomes.stream().filter(SubmitOutcome::submitted).forEach(one ->
                table.row(link(one), Messages.text(PAGE + ".submitted")));
        dialog.add(outcomes.isEmpty() ? new Paragraph(Messages.text(PAGE + ".nothing")) : table);
        dialog.getFooter().add(new Button(Messages.text("uikit.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Anchor link(SubmitOutcome one) {
        return new Anchor(FiguresNavigation.toReport(one.report()), one.name());
    }
}
