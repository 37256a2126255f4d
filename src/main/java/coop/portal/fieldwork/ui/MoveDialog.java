package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.fieldwork.MovingFieldwork;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Ask;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks to which day a team comes instead, and tells at once what speaks against it. */
final class MoveDialog {

    private static final String KEY = "fieldwork.FieldworkAction.RESCHEDULE";
    private static final String TEXT = "fieldwork.MoveDialog";

    private final MovingFieldwork moving;
    private final FieldworkId id;
    private final DatePicker day = DateFields.day(Messages.text(TEXT + ".day"));
    private final Div told = new Div();
    private final Checkbox seen = new Checkbox(Messages.text(TEXT + ".seen"));
    private List<Remark> remarks = List.of();

    private MoveDialog(MovingFieldwork moving, FieldworkId id) {
        this.moving = moving;
        this.id = id;
        told.getElement().setAttribute("role", "status");
        told.addClassName("calendar-told");
        seen.setVisible(false);
        day.addValueChangeListener(change -> look(change.getValue()));
    }

    /**
     * Asks.
     *
     * @param now the day that is proposed, none where there is none
     * @param then hears to which day it was moved
     */
    static void ask(MovingFieldwork moving, FieldworkId id, int version, String whom, @Nullable LocalDate now, Consumer<LocalDate> then) {
        MoveDialog dialog = new MoveDialog(moving, id);
        Paragraph who = new Paragraph(whom);
        if (now != null) {
            dialog.day.setValue(now);
        }
        Ask.ask(KEY, () -> {
            LocalDate to = dialog.day.getValue();
            moving.move(id, version, to, dialog.seen.getValue() ? dialog.remarks : List.of());
            then.accept(to);
        }, who, dialog.day, dialog.told, dialog.seen);
        dialog.day.focus();
    }

    private void look(@Nullable LocalDate wanted) {
        told.removeAll();
        seen.setValue(false);
        remarks = List.of();
        Attempt.problem(() -> remarks = moving.check(id, wanted)).ifPresent(words -> told.add(line(words, true)));
        remarks.forEach(remark -> told.add(line(Messages.text(remark), remark.stops())));
        seen.setVisible(!remarks.isEmpty() && remarks.stream().noneMatch(Remark::stops));
    }

    private static Paragraph line(String words, boolean stops) {
        Paragraph line = new Paragraph(Messages.text(TEXT + (stops ? ".stops" : ".warns"), words));
        line.addClassName(stops ? "tone-late" : "tone-attention");
        return line;
    }
}
