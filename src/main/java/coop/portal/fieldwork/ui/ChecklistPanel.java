package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import coop.portal.access.Can;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistNow;
import coop.portal.checklists.model.ChecklistPermissions;
import coop.portal.checklists.model.ChecklistState;
import coop.portal.checklists.model.Failure;
import coop.portal.checklists.model.Progress;
import coop.portal.checklists.model.Unchecked;
import coop.portal.checklists.ui.ChecklistsNavigation;
import coop.portal.fieldwork.model.OnSiteChecklist;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;

/** The checklist of a fieldwork: how far it is, the ways to it, what is not met and what was not looked at with the reason. */
final class ChecklistPanel extends Div {

    private static final String TEXT = "fieldwork.ChecklistPanel";

    ChecklistPanel(OnSiteChecklist checklist, Can can) {
        addClassName("on-site");
        ChecklistNow now = checklist.now();
        if (now == null) {
            add(new Paragraph(Messages.text(TEXT + (checklist.readable() ? ".not-begun" : ".hidden"))));
            return;
        }
        add(head(now, can));
        if (!now.failures().isEmpty()) {
            add(new H3(Messages.text(TEXT + ".failures")), failures(now));
        }
        if (!now.unchecked().isEmpty()) {
            add(new H3(Messages.text(TEXT + ".unchecked")), unchecked(now));
        }
    }

    private static Component head(ChecklistNow now, Can can) {
        Progress progress = now.progress();
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", Messages.text(TEXT + ".bar"));
        bar.setValue(progress.all() == 0 ? 1 : (double) progress.answered() / progress.all());
        Div box = new Div(
                new Span(Messages.label(now.state())),
                new Span(Messages.text(
                        TEXT + ".progress", progress.answered(), progress.all(), progress.failed(), progress.partial(),
                        progress.unchecked())),
                bar);
        if (can.perform(ChecklistPermissions.SHEET_READ)) {
            box.add(ways(now, can));
        }
        box.addClassNames("panel", "on-site-progress");
        return box;
    }

    private static Component ways(ChecklistNow now, Can can) {
        ChecklistId id = now.id();
        boolean open = now.state() != ChecklistState.FROZEN && can.perform(ChecklistPermissions.SHEET_ANSWER);
        Div ways = new Div();
        ways.add(open
                ? LinkButton.primary(Messages.text(TEXT + ".answer"), ChecklistsNavigation.toSheet(id))
                : LinkButton.secondary(Messages.text(TEXT + ".open"), ChecklistsNavigation.toSheet(id)));
        ways.add(LinkButton.secondary(Messages.text(TEXT + ".print"), ChecklistsNavigation.toPrint(id)));
        if (open) {
            ways.add(LinkButton.secondary(Messages.text(TEXT + ".print-empty"), ChecklistsNavigation.toEmptyPrint(id)));
            ways.add(LinkButton.secondary(Messages.text(TEXT + ".workbook"), ChecklistsNavigation.toWorkbook(id)));
        }
        ways.addClassName("on-site-ways");
        return ways;
    }

    private static Component failures(ChecklistNow now) {
        PlainTable table = new PlainTable(TEXT, "item", "question", "value", "article", "remark", "recommendation");
        for (Failure one : now.failures()) {
            table.row(one.item(), one.question(), Messages.label(one.value()), one.article(), one.remark(), one.recommendation());
        }
        return table;
    }

    private static Component unchecked(ChecklistNow now) {
        PlainTable table = new PlainTable(TEXT, "item", "question", "reason");
        for (Unchecked one : now.unchecked()) {
            table.row(one.item(), one.question(), one.reason());
        }
        return table;
    }
}
