package coop.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
import coop.portal.documents.model.Visibility;
import coop.portal.documents.ui.DocumentsPanels.Desk;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.StageBadge;
import java.util.List;

/** The files of a thing as a table: a link to each, who reads it, and what may be done with it. */
final class FileLines {

    private static final long KILOBYTE = 1L << 10;

    private final Desk desk;
    private final List<AttachmentRow> files;
    private final boolean writes;
    private final Runnable acted;

    FileLines(Desk desk, List<AttachmentRow> files, boolean writes, Runnable acted) {
        this.desk = desk;
        this.files = files;
        this.writes = writes;
        this.acted = acted;
    }

    Component table() {
        PlainTable table = new PlainTable(DocumentsPanel.PAGE, "file", "size", "visibility", "added", "acts");
        for (AttachmentRow file : files) {
            table.row(name(file), Formats.number(Math.max(1, file.bytes() / KILOBYTE)) + " KB", badge(file),
                    Formats.dateTime(file.added()) + ", " + file.addedBy(), acts(file));
        }
        return table;
    }

    private Component name(AttachmentRow file) {
        Div cell = new Div(Download.link(desk, file));
        if (!file.counts() && file.reason() != null && !file.reason().isEmpty()) {
            Span why = new Span(Messages.text(DocumentsPanel.PAGE + ".why", file.reason()));
            why.addClassName("step-reason");
            cell.add(new Div(why));
        }
        return cell;
    }

    private static Component badge(AttachmentRow file) {
        return file.counts()
                ? StageBadge.of(file.visibility(), DocumentLooks.of(file.visibility()))
                : StageBadge.of(file.state(), DocumentLooks.of(file.state()));
    }

    /** The text of a paper is changed through the paper. */
    private Component acts(AttachmentRow file) {
        Div acts = new Div();
        acts.addClassName("row-acts");
        if (!writes || file.state() != AttachmentState.CURRENT) {
            return acts;
        }
        if (file.visibility() == Visibility.TEAM) {
            acts.add(Acts.button("publish", file.fileName(), () -> ReasonDialog.confirm("documents.act.publish", () -> {
                desk.attaching().publish(file.id(), file.version());
                acted.run();
            }, file.fileName())));
        }
        if (file.paper() == null) {
            acts.add(Acts.button("replace", file.fileName(), () -> FileDialog.replace(desk, file, acted)));
            acts.add(Acts.button("withdraw", file.fileName(), () -> ReasonDialog.ask("documents.act.withdraw", reason -> {
                desk.attaching().withdraw(file.id(), file.version(), reason);
                acted.run();
            }, file.fileName())));
        }
        return acts;
    }
}
