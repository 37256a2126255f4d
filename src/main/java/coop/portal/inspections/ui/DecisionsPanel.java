package coop.portal.inspections.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.inspections.model.DecisionRow;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.MomentItem;
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
        String who = row.onBehalfOf() == null
                ? row.actor()
                : Messages.text(PAGE + ".on-behalf-of", row.actor(), row.onBehalfOf());
        return new MomentItem(
                        Messages.text(PAGE + ".decision-step", row.action(), row.to(), Integer.toString(row.versionNo())),
                        row.at(), who + " – " + row.agencyName())
                .said(row.comment());
    }
}
