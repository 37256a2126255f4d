package coop.portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.model.DelegationRow;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Work that was lent, given and received. */
class DelegationTable extends Div {

    /** @param revocable which of them the person may take back, none where nobody may here */
    DelegationTable(
            List<DelegationRow> rows,
            @Nullable Predicate<DelegationRow> revocable,
            @Nullable Consumer<DelegationRow> revoke) {
        PlainTable table = new PlainTable("access.DelegationTable", "from", "to", "work", "days", "document", "state");
        rows.forEach(row -> table.row(
                new Span(row.fromName()),
                new Span(row.toName()),
                new Span(Messages.label(row.role()) + ", " + row.agencyName()),
                new Span(Formats.date(row.validFrom()) + " – " + Formats.date(row.validTo())),
                new Span(row.documentNo()),
                revocable != null && revoke != null && revocable.test(row) ? button(row, revoke) : state(row)));
        add(rows.isEmpty() ? new Span(Messages.text("access.DelegationTable.empty")) : table);
    }

    private static Component state(DelegationRow row) {
        return new Span(
                row.revoked() == null
                        ? ""
                        : Messages.text("access.DelegationTable.revoked", row.revoked()));
    }

    private static Component button(DelegationRow row, Consumer<DelegationRow> revoke) {
        Button button = new Button(Messages.text("access.act.revoke"), click ->
                ReasonDialog.confirm("access.act.revoke", () -> revoke.accept(row), row.toName()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
