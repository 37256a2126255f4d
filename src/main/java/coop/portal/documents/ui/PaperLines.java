package coop.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.ui.DocumentsPanels.Desk;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.StageBadge;
import java.util.List;

/** The papers of a thing as a table: where each stands, its number, its print, and what may be done with it. */
final class PaperLines {

    private final Desk desk;
    private final List<PaperRow> papers;
    private final boolean writes;
    private final Runnable acted;

    PaperLines(Desk desk, List<PaperRow> papers, boolean writes, Runnable acted) {
        this.desk = desk;
        this.papers = papers;
        this.writes = writes;
        this.acted = acted;
    }

    Component table() {
        PlainTable table = new PlainTable(DocumentsPanel.PAGE, "paper", "state", "number", "made", "acts");
        for (PaperRow paper : papers) {
            table.row(name(paper), StageBadge.of(paper.state(), DocumentLooks.of(paper.state())), number(paper),
                    Formats.dateTime(paper.made()) + ", " + paper.madeBy(), acts(paper));
        }
        return table;
    }

    private static Component name(PaperRow paper) {
        Div cell = new Div(new Span(Messages.label(paper.kind())));
        if (paper.reason() != null) {
            Span why = new Span(Messages.text(DocumentsPanel.PAGE + ".why", paper.reason()));
            why.addClassName("step-reason");
            cell.add(new Div(why));
        }
        return cell;
    }

    private static String number(PaperRow paper) {
        return paper.written() == null || paper.dated() == null
                ? "" : paper.written() + ", " + Formats.date(paper.dated());
    }

    private Component acts(PaperRow paper) {
        Div acts = new Div();
        acts.addClassName("row-acts");
        String name = Messages.label(paper.kind());
        if (paper.state() != PaperState.CANCELLED) {
            acts.add(Download.word(desk, paper), Download.pdf(desk, paper));
        }
        if (writes && paper.state() == PaperState.DRAFT) {
            acts.add(Acts.button("change", name, () -> PaperDialog.change(desk, paper, acted)));
        }
        if (paper.state() == PaperState.DRAFT && desk.papers().issuable(paper.id())) {
            acts.add(Acts.button("issue", name, () -> IssueDialog.issue(desk, paper, acted)));
        }
        if (writes && desk.papers().cancellable(paper)) {
            acts.add(Acts.button("cancel", name, () -> ReasonDialog.ask("documents.act.cancel", reason -> {
                desk.making().cancel(paper.id(), paper.version(), reason);
                acted.run();
            }, name)));
        }
        return acts;
    }
}
