package coop.portal.uikit.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.uikit.Messages;
import java.util.List;

/** Somebody else saved in between: mine and theirs side by side, and which of them goes on. */
final class ConflictDialog {

    private ConflictDialog() {}

    static void show(List<Fields.Difference> differences, Runnable keepMine, Runnable takeTheirs) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Messages.text("uikit.conflict.title"));
        dialog.addClassName("ask");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        dialog.add(new Paragraph(Messages.text("uikit.conflict.explained")));
        dialog.add(table(differences));
        Button mine = new Button(Messages.text("uikit.conflict.keep-mine"), click -> {
            dialog.close();
            keepMine.run();
        });
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button theirs = new Button(Messages.text("uikit.conflict.take-theirs"), click -> {
            dialog.close();
            takeTheirs.run();
        });
        dialog.getFooter().add(theirs, mine);
        dialog.open();
    }

    private static NativeTable table(List<Fields.Difference> differences) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        NativeTableHeader header = table.getHead();
        header.addRow()
                .add(
                        new NativeTableHeaderCell(Messages.text("uikit.conflict.field")),
                        new NativeTableHeaderCell(Messages.text("uikit.conflict.mine")),
                        new NativeTableHeaderCell(Messages.text("uikit.conflict.theirs")));
        NativeTableBody body = table.getBody();
        differences.forEach(difference -> {
            NativeTableRow row = body.addRow();
            row.add(
                    new NativeTableHeaderCell(difference.label()),
                    new NativeTableCell(difference.mine()),
                    new NativeTableCell(difference.theirs()));
        });
        return table;
    }
}
