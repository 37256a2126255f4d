package coop.portal.dissolution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.dissolution.model.CaseStep;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.MomentItem;
import java.util.List;

/** The log of steps with the papers they stand on: who took which, for whom, when, and what they said. */
final class CaseLogPanel extends Div {

    private static final String TEXT = "dissolution.CaseLogPanel";

    CaseLogPanel(List<CaseStep> steps) {
        add(new H3(Messages.text(TEXT + ".title")));
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        steps.stream().map(CaseLogPanel::item).forEach(list::add);
        add(list);
    }

    private static ListItem item(CaseStep step) {
        MomentItem item = new MomentItem(act(step), step.at(), step.onBehalfOf() == null
                ? step.actor() : Messages.text(TEXT + ".on-behalf-of", step.actor(), step.onBehalfOf()));
        if (step.on() != null) {
            item.add(new Paragraph(step.number() == null
                    ? Messages.text(TEXT + ".on", step.on()) : Messages.text(TEXT + ".paper", step.number(), step.on())));
        }
        return item.said(step.comment());
    }

    private static String act(CaseStep step) {
        if (step.action() == null) {
            return Messages.text(TEXT + ".said");
        }
        if (step.fact() != null) {
            return Messages.text(TEXT + ".fact", step.fact());
        }
        return step.from() == step.to() ? Messages.label(step.action()) : Messages.text(TEXT + ".step", step.action(), step.to());
    }
}
