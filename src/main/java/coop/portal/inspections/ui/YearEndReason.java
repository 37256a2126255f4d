package coop.portal.inspections.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.uikit.Messages;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Why the chosen lines are carried over, go on or are dropped, and the month for which they are planned anew. */
final class YearEndReason extends Div {

    private static final String TEXT = "inspections.YearEndReason";
    private static final int MONTHS = 12;
    private static final int LONGEST = 2_000;

    private final TextArea reason = new TextArea(Messages.text(TEXT + ".reason"));
    private final Select<Integer> month = new Select<>();

    YearEndReason() {
        addClassNames("panel", "visit-template");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setMinRows(2);
        month.setLabel(Messages.text(TEXT + ".month"));
        month.setHelperText(Messages.text(TEXT + ".month.hint"));
        month.setEmptySelectionAllowed(true);
        month.setItems(IntStream.rangeClosed(1, MONTHS).boxed().toList());
        month.setItemLabelGenerator(one -> one == null ? "" : Integer.toString(one));
        add(new Paragraph(Messages.text(TEXT + ".explained")), reason, month);
    }

    String text() {
        return reason.getValue();
    }

    @Nullable Integer month() {
        return month.getValue();
    }
}
