package coop.portal.inspections.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.inspections.model.DecisionRow;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.util.List;

/** The log of steps: who took which, for whom, when, and what they said. */
final class DecisionsPanel extends Div {

    private static final String PAGE = "inspections.PlanView";

    DecisionsPanel(List<DecisionRow> decisions) {
        add(new H3(Messages.text(PAGE + ".decisions")));
        if (decisions.isEmpty()) {
            add(new Paragraph(Messages.text(PAGE + ".no-decisions")));
        }
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        decisions.stream().map(DecisionsPanel::item).forEach(list::add);
        add(list);
    }

    private static ListItem item(DecisionRow row) {
        Span act = new Span(Messages.text(PAGE + ".decision-step", row.action(), row.to(), Integer.toString(row.versionNo())));
        act.addClassName("moment-act");
        Span when = new Span(Formats.dateTime(row.at()));
        when.addClassNames("moment-when", "figures");
        String who = row.onBehalfOf() == null
                ? row.actor()
                : Messages.text(PAGE + ".on-behalf-of", row.actor(), row.onBehalfOf());
        Span by = new Span(who + " – " + row.agencyName());
        by.addClassName("moment-who");
        ListItem item = new ListItem(new Div(act, when), by);
        if (row.comment() != null) {
            Paragraph comment = new Paragraph(row.comment());
            comment.addClassName("moment-reason");
            item.add(comment);
        }
        return item;
    }
}
