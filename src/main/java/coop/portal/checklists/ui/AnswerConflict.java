package coop.portal.checklists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import org.jspecify.annotations.Nullable;

/** Somebody else of the team answered the item meanwhile: both answers side by side, and which of them stays. */
final class AnswerConflict {

    private static final String PAGE = "checklists.AnswerConflict";

    private AnswerConflict() {}

    static void ask(Answer theirs, AnswerDraft mine, Runnable keepMine, Runnable keepTheirs) {
        Dialog dialog = new Dialog();
        dialog.addClassName("ask");
        dialog.setHeaderTitle(Messages.text(PAGE + ".title", mine.item()));
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(Messages.text(PAGE + ".explained", theirs.byName(), theirs.at())));
        PlainTable table = new PlainTable(PAGE, "field", "theirs", "mine");
        row(table, "checklists.field.value", label(theirs.value()), label(mine.value()));
        row(table, "checklists.field.remark", theirs.remark(), mine.remark());
        row(table, "checklists.field.article", theirs.article(), mine.article());
        row(table, "checklists.field.recommendation", theirs.recommendation(), mine.recommendation());
        dialog.add(table);
        Button ours = new Button(Messages.text(PAGE + ".keep-mine"), click -> {
            dialog.close();
            keepMine.run();
        });
        ours.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button others = new Button(Messages.text(PAGE + ".keep-theirs"), click -> {
            dialog.close();
            keepTheirs.run();
        });
        dialog.getFooter().add(others, ours);
        dialog.open();
    }

    private static void row(PlainTable table, String field, String theirs, String mine) {
        if (!theirs.isBlank() || !mine.isBlank()) {
            table.row(Messages.text(field), theirs, mine);
        }
    }

    private static String label(@Nullable AnswerValue value) {
        return value == null ? Messages.text("checklists.ChecklistView.unanswered") : Messages.label(value);
    }
}
