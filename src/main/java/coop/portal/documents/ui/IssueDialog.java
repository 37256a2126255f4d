package coop.portal.documents.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import coop.portal.documents.model.IssueDraft;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.ui.DocumentsPanels.Desk;
import coop.portal.uikit.Ask;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.util.List;

/** Asks for the date of a paper that is issued, and where its number comes from. */
final class IssueDialog {

    private static final String PAGE = "documents.IssueDialog";

    private IssueDialog() {}

    static void issue(Desk desk, PaperRow paper, Runnable then) {
        DatePicker dated = DateFields.notAfter(Messages.text(PAGE + ".dated"), desk.clock().today());
        dated.setValue(desk.clock().today());
        IntegerField typed = new IntegerField(Messages.text(PAGE + ".typed"));
        typed.setHelperText(Messages.text(PAGE + ".typed.hint"));
        typed.setMin(1);
        Select<NumberRow> reserved = new Select<>();
        reserved.setLabel(Messages.text(PAGE + ".reserved"));
        List<NumberRow> waiting = desk.papers().reserved(paper.id());
        reserved.setItems(waiting);
        reserved.setItemLabelGenerator(row -> row == null
                ? "" : Messages.text(PAGE + ".reserved.one", row.written(), row.dated(), row.summary()));
        reserved.setEmptySelectionAllowed(true);
        reserved.setVisible(!waiting.isEmpty());
        Ask.ask("documents.act.issue", () -> {
            NumberRow chosen = reserved.getValue();
            desk.making().issue(paper.id(), paper.version(),
                    new IssueDraft(dated.getValue(), typed.getValue(), chosen == null ? null : chosen.id()));
            then.run();
        }, dated, reserved, typed);
    }
}
