package coop.portal.dissolution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.dissolution.model.CaseFact;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.uikit.Messages;

/** Why the case was opened, and what has become known since, each with its paper, its day and who recorded it. */
final class KnownPanel extends Div {

    private static final String TEXT = "dissolution.KnownPanel";

    KnownPanel(CaseSheet sheet) {
        Div why = new Div(new H3(Messages.text(TEXT + ".evidence")), new Paragraph(sheet.evidence()));
        why.addClassName("panel");
        add(why, new H3(Messages.text(TEXT + ".facts")));
        if (sheet.facts().isEmpty()) {
            add(new Paragraph(Messages.text(TEXT + ".empty")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("timeline");
        sheet.facts().reversed().stream().map(KnownPanel::item).forEach(list::add);
        add(list);
    }

    private static ListItem item(CaseFact fact) {
        Span what = new Span(Messages.label(fact.kind()));
        what.addClassName("moment-act");
        Span paper = new Span(Messages.text(TEXT + ".paper", fact.number(), fact.on()));
        paper.addClassNames("moment-when", "figures");
        Span by = new Span(Messages.text(TEXT + ".by", fact.by(), fact.at()));
        by.addClassName("moment-who");
        ListItem item = new ListItem(new Div(what, paper), by);
        if (!fact.words().isEmpty()) {
            item.add(new Paragraph(fact.words()));
        }
        return item;
    }
}
