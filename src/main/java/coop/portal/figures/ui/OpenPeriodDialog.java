package coop.portal.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import coop.portal.figures.OpeningPeriods;
import coop.portal.figures.model.PeriodDates;
import coop.portal.figures.model.PeriodDraft;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.kernel.RefusedException;
import coop.portal.uikit.Ask;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks which period is opened and until when; the days of the law stand there already, with their article. */
final class OpenPeriodDialog {

    private static final String PAGE = "figures.OpenPeriodDialog";

    private final Select<PeriodKey> period = new Select<>();
    private final DatePicker handIn = DateFields.day(Messages.text(PAGE + ".handIn"));
    private final DatePicker accept = DateFields.day(Messages.text(PAGE + ".accept"));
    private final OpeningPeriods opening;

    private OpenPeriodDialog(OpeningPeriods opening, LocalDate today) {
        this.opening = opening;
        period.setLabel(Messages.text(PAGE + ".period"));
        period.setItems(keys(today));
        period.setItemLabelGenerator(key -> key == null ? "" : FigureWords.of(key));
        period.addValueChangeListener(event -> days(event.getValue()));
        period.setValue(keys(today).getFirst());
    }

    static void ask(OpeningPeriods opening, LocalDate today) {
        OpenPeriodDialog dialog = new OpenPeriodDialog(opening, today);
        Ask.ask(PAGE, dialog::open, dialog.period, dialog.handIn, dialog.accept);
    }

    private void open() {
        PeriodKey key = opening.open(new PeriodDraft(
                Objects.requireNonNull(period.getValue()), handIn.getValue(), accept.getValue()));
        UI.getCurrent().navigate(FiguresNavigation.toPeriod(key));
    }

    private void days(PeriodKey key) {
        try {
            PeriodDates dates = opening.dates(key);
            set(handIn, dates.handIn());
            set(accept, dates.accept());
        } catch (RefusedException e) {
            handIn.clear();
            accept.clear();
            handIn.setHelperText(Messages.text(e.reasons().getFirst()));
        }
    }

    private static void set(DatePicker picker, Optional<PeriodDates.Due> due) {
        picker.setValue(due.map(PeriodDates.Due::day).orElse(null));
        picker.setHelperText(due.map(PeriodDates.Due::article).orElseGet(() -> Messages.text("law.notConfigured")));
    }

    /** The latest that have begun come first. */
    private static List<PeriodKey> keys(LocalDate today) {
        List<PeriodKey> keys = new ArrayList<>();
        for (int year = today.getYear(); year > today.getYear() - 5; year--) {
            keys.add(new PeriodKey(PeriodKind.YEAR, year));
            keys.add(new PeriodKey(PeriodKind.HALF_YEAR, year));
        }
        return keys;
    }
}
