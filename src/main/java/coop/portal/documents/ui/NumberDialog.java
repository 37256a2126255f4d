package coop.portal.documents.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.documents.KeepingNumbers;
import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.PaperSeries;
import coop.portal.uikit.Ask;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.time.LocalDate;

/** Asks for what a number is taken for, or for one that the office's other system gave. */
final class NumberDialog {

    private static final String PAGE = "documents.NumberDialog";
    private static final int LONGEST = 500;

    private final Select<PaperSeries> series = new Select<>();
    private final IntegerField number = new IntegerField(Messages.text(PAGE + ".number"));
    private final DatePicker dated;
    private final TextArea summary = new TextArea(Messages.text(PAGE + ".summary"));

    private NumberDialog(LocalDate today) {
        series.setLabel(Messages.text(PAGE + ".series"));
        series.setItems(PaperSeries.values());
        series.setItemLabelGenerator(Messages::label);
        dated = DateFields.notAfter(Messages.text(PAGE + ".dated"), today);
        dated.setValue(today);
        summary.setMaxLength(LONGEST);
        summary.setMinRows(2);
        number.setMin(1);
    }

    static void next(LocalDate today, KeepingNumbers keeping, Runnable then) {
        NumberDialog asked = new NumberDialog(today);
        Ask.ask("documents.act.reserve", () -> {
            keeping.reserve(asked.draft());
            then.run();
        }, asked.series, asked.dated, asked.summary);
    }

    static void typed(LocalDate today, KeepingNumbers keeping, Runnable then) {
        NumberDialog asked = new NumberDialog(today);
        Ask.ask("documents.act.type", () -> {
            keeping.reserve(asked.typedDraft());
            then.run();
        }, asked.series, asked.number, asked.dated, asked.summary);
    }

    private NumberDraft draft() {
        return new NumberDraft(series.getValue(), null, dated.getValue(), summary.getValue());
    }

    /** A field that was left empty is no number, which is refused and not taken for the next one. */
    private NumberDraft typedDraft() {
        Integer typed = number.getValue();
        return new NumberDraft(series.getValue(), typed == null ? 0 : typed, dated.getValue(), summary.getValue());
    }
}
