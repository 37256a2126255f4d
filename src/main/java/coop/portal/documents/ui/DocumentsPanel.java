package coop.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.menubar.MenuBar;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.Standing;
import coop.portal.documents.ui.DocumentsPanels.Desk;
import coop.portal.uikit.Empty;
import coop.portal.uikit.Messages;
import java.util.List;

/** The files and papers of a thing, with what whoever looks may do. */
@StyleSheet("styles/documents.css")
final class DocumentsPanel extends Div {

    static final String PAGE = "documents.DocumentsPanel";

    private final transient Desk desk;
    private final String kind;
    private final String id;
    private final transient Runnable changed;

    DocumentsPanel(Desk desk, String kind, String id, Runnable changed) {
        this.desk = desk;
        this.kind = kind;
        this.id = id;
        this.changed = changed;
        addClassName("documents-panel");
        read();
    }

    private void read() {
        removeAll();
        Standing standing = desk.files().standing(kind, id);
        if (standing.writes()) {
            add(acts());
        }
        List<PaperRow> papers = desk.papers().of(kind, id);
        List<AttachmentRow> files = desk.files().of(kind, id);
        if (!papers.isEmpty()) {
            add(new H3(Messages.text(PAGE + ".papers")), new PaperLines(desk, papers, standing.writes(), this::acted).table());
        }
        if (!files.isEmpty()) {
            add(new H3(Messages.text(PAGE + ".files")), new FileLines(desk, files, standing.writes(), this::acted).table());
        }
        if (papers.isEmpty() && files.isEmpty()) {
            add(new Empty(Messages.text(PAGE + (standing.writes() ? ".empty" : ".empty.reader"))));
        }
    }

    private Div acts() {
        Button attach = new Button(Messages.text("documents.act.attach"),
                click -> FileDialog.attach(desk, kind, id, this::acted));
        Div acts = new Div(attach);
        acts.addClassName("row-acts");
        List<PaperKind> offered = desk.papers().offered(kind, id);
        if (!offered.isEmpty()) {
            MenuBar menu = new MenuBar();
            var make = menu.addItem(Messages.text("documents.act.make"));
            offered.forEach(paper -> make.getSubMenu().addItem(Messages.label(paper),
                    click -> PaperDialog.make(desk, kind, id, paper, this::acted)));
            acts.add(menu);
        }
        return acts;
    }

    private void acted() {
        read();
        changed.run();
    }
}
