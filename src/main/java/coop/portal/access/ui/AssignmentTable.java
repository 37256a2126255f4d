package coop.portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.model.AccountSheet;
import coop.portal.access.model.AssignmentRow;
import coop.portal.uikit.Formats;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.Tone;
import coop.portal.uikit.sheet.StageBadge;
import java.util.function.BiConsumer;

/** The assignments of one person, those in force and those that are over. */
class AssignmentTable extends Div {

    AssignmentTable(AccountSheet sheet, boolean open, BiConsumer<AssignmentRow, String> withdraw) {
        PlainTable table = new PlainTable("access.AssignmentTable", "role", "agency", "scope", "validity", "document", "state");
        sheet.assignments().forEach(row -> table.row(
                new Span(Messages.label(row.draft().role())),
                new Span(row.agencyName()),
                new Span(ReachWords.of(row.draft())),
                new Span(days(row)),
                new Span(row.draft().documentNo()),
                open && row.withdrawn() == null ? acts(sheet, row, withdraw) : state(row)));
        add(sheet.assignments().isEmpty() ? new Span(Messages.text("access.AssignmentTable.empty")) : table);
    }

    private static String days(AssignmentRow row) {
        String from = Formats.date(row.draft().from());
        return row.draft().to() == null
                ? Messages.text("access.AssignmentTable.since", from)
                : from + " – " + Formats.date(row.draft().to());
    }

    private static StageBadge state(AssignmentRow row) {
        if (row.validToday()) {
            return badge("valid", Look.of(Tone.PROGRESS, Mark.RUNNING));
        }
        return row.withdrawn() == null
                ? badge("not-now", Look.of(Tone.NEUTRAL, Mark.WAITING))
                : badge("withdrawn", Look.of(Tone.NEUTRAL, Mark.ENDED));
    }

    private static StageBadge badge(String key, Look look) {
        return new StageBadge(Messages.text("access.AssignmentTable." + key), look);
    }

    private static Component acts(AccountSheet sheet, AssignmentRow row, BiConsumer<AssignmentRow, String> withdraw) {
        Button end = new Button(Messages.text("access.act.withdraw"), click -> ReasonDialog.ask(
                "access.act.withdraw",
                why -> withdraw.accept(row, why),
                Messages.label(row.draft().role()),
                row.agencyName()));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div acts = new Div(
                state(row),
                LinkButton.secondary(
                        Messages.text("access.act.change-assignment"), AccessNavigation.assignment(sheet.id(), row.id())),
                end);
        acts.addClassName("row-acts");
        return acts;
    }
}
