package coop.portal.evaluation.ui;

import com.vaadin.flow.component.select.Select;
import coop.portal.evaluation.BeginningYears;
import coop.portal.uikit.Ask;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.WorkBegun;

/** Asks which year is to be begun for all cooperatives in charge. */
final class BeginYearDialog {

    private static final String PAGE = "evaluation.BeginYearDialog";

    private BeginYearDialog() {}

    static void ask(BeginningYears beginning, int thisYear) {
        Select<Integer> year = new Select<>();
        year.setLabel(Messages.text(PAGE + ".year"));
        year.setItems(thisYear - 1, thisYear);
        year.setItemLabelGenerator(one -> Integer.toString(one));
        year.setValue(thisYear - 1);
        Ask.ask(PAGE + ".begin", () -> {
            beginning.begin(year.getValue());
            WorkBegun.tell();
            Notice.done(PAGE + ".begun", Integer.toString(year.getValue()));
        }, year);
    }
}
