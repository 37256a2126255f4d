package coop.portal.reconciliation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.ItemChoice;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.model.NationalValues;
import coop.portal.reconciliation.model.PublicItem;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.ui.RegistryNavigation;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;

/** Both sides beside each other, item by item, with the choice of the right one. */
final class ComparePanel extends Div {

    private static final String PAGE = "reconciliation.DiscrepancyView";

    private final transient DiscrepancySheet sheet;
    private final transient DiscrepancySteps steps;
    private final transient Runnable taken;

    ComparePanel(DiscrepancySheet sheet, DiscrepancySteps steps, Runnable taken) {
        this.sheet = sheet;
        this.steps = steps;
        this.taken = taken;
        add(new Paragraph(Messages.text(PAGE + ".explained." + sheet.row().kind())));
        if (!sheet.candidates().isEmpty()) {
            add(candidates());
        }
        if (!sheet.items().isEmpty()) {
            add(items());
        }
        if (sheet.national() != null && sheet.items().isEmpty()) {
            add(new H3(Messages.text(PAGE + ".as-loaded")), national(sheet.national()));
        }
    }

    private Component items() {
        PlainTable table = new PlainTable(PAGE, "item", "portal", "national", "choice");
        for (ItemDifference item : sheet.items()) {
            table.row(Messages.label(item.item()), Words.of(item.portal()), Words.of(item.national()), choice(item));
        }
        return table;
    }

    private Component choice(ItemDifference item) {
        if (item.settled()) {
            return new Span(Messages.text(PAGE + (item.choice() == ItemChoice.NATIONAL ? ".taken-over" : ".agrees")));
        }
        Div cell = new Div();
        cell.addClassName("item-choice");
        if (item.choice() == ItemChoice.PORTAL) {
            cell.add(new Span(Messages.label(ItemChoice.PORTAL)));
        }
        if (sheet.allows(DiscrepancyAction.DECIDE)) {
            cell.add(button(item, ItemChoice.NATIONAL));
            if (item.choice() != ItemChoice.PORTAL && item.item() != PublicItem.STATUS) {
                cell.add(button(item, ItemChoice.PORTAL));
            }
        } else if (item.choice() == ItemChoice.UNDECIDED) {
            cell.add(new Span(Messages.label(ItemChoice.UNDECIDED)));
        }
        return cell;
    }

    private Button button(ItemDifference item, ItemChoice choice) {
        Button button = new Button(
                Messages.label(choice), click -> steps.decide(sheet, item.item(), choice, taken));
        button.setAriaLabel(Messages.label(item.item()) + ": " + Messages.label(choice));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component candidates() {
        PlainTable table = new PlainTable(PAGE, "candidate", "code", "commune", "choice");
        for (OrganisationRef one : sheet.candidates()) {
            Component pick = sheet.allows(DiscrepancyAction.PICK)
                    ? new Button(Messages.text(PAGE + ".pick"), click -> steps.pick(sheet, one.id(), taken))
                    : new Span();
            table.row(new Anchor(RegistryNavigation.toOrganisation(one.id()), one.name()), Words.of(one.code()),
                    one.communeName(), pick);
        }
        return table;
    }

    private static Component national(NationalValues said) {
        return new FactList("reconciliation.PublicItem")
                .fact("NAME", said.name())
                .fact("CODE", said.code())
                .fact("ADDRESS", said.address())
                .fact("INDUSTRY", said.industry())
                .fact("REPRESENTATIVE", said.representative())
                .fact("STATUS", said.status())
                .fact("CERTIFICATE_DATE", said.certificateDay());
    }
}
