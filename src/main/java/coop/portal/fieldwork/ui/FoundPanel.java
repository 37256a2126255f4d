package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.portal.checklists.model.Failure;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.OnSiteFound;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.Violation;
import coop.portal.followup.ui.FollowUpNavigation;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import java.util.List;
import java.util.function.Supplier;

/** What was found and recommended: what is left from before, what the checklist offers, each violation with its recommendations. */
final class FoundPanel extends Div {

    private static final String TEXT = "fieldwork.FoundPanel";

    private final FieldworkId id;
    private final OnSiteFound found;
    private final Taking taking;

    /** Takes back what was said, after asking why. */
    interface Taking {
        void back(Violation violation);

        void back(Recommendation recommendation);
    }

    FoundPanel(FieldworkId id, OnSiteFound found, Taking taking) {
        this.id = id;
        this.found = found;
        this.taking = taking;
        addClassName("on-site");
        if (found.writable()) {
            add(ways(LinkButton.primary(Messages.text(TEXT + ".raise"), FieldworkNavigation.toRaise(id)),
                    LinkButton.secondary(Messages.text(TEXT + ".recommend"), FieldworkNavigation.toRecommend(id))));
        }
        part("carriedOver", found.carriedOver().isEmpty(), this::carriedOver);
        part("drafts", found.drafts().isEmpty(), this::drafts);
        found.violations().forEach(one -> add(violation(one)));
        part("ofTheWhole", found.ofTheWhole().isEmpty(), () -> recommendations(found.ofTheWhole()));
        part("referrals", found.referrals().isEmpty(), this::referrals);
        if (!found.readable()) {
            add(new Paragraph(Messages.text(TEXT + ".hidden")));
        } else if (found.violations().isEmpty() && found.recommendations().isEmpty()) {
            add(new Paragraph(Messages.text(TEXT + ".nothing")));
        }
    }

    private void part(String key, boolean empty, Supplier<Component> content) {
        if (!empty) {
            add(new H3(Messages.text(TEXT + "." + key)), content.get());
        }
    }

    private Component carriedOver() {
        PlainTable table = new PlainTable(TEXT, "kind", "text", "stage", "due", "agency", "paper");
        found.carriedOver().forEach(one -> table.row(
                new Anchor(FollowUpNavigation.toRecommendation(one.recommendation()), Messages.label(one.kind())), one.text(),
                Messages.label(one.stage()), Formats.date(one.due()), one.agencyName(), one.paperNumber()));
        return table;
    }

    private Component drafts() {
        PlainTable table = new PlainTable(TEXT, "item", "question", "value", "remark", "act");
        for (Failure one : found.drafts()) {
            table.row(one.item(), one.question(), Messages.label(one.value()), one.remark(),
                    LinkButton.secondary(Messages.text(TEXT + ".raise-item", one.item()), FieldworkNavigation.toRaise(id, one.item())));
        }
        return table;
    }

    private Component violation(Violation one) {
        Section section = new Section(new H3(one.draft().text()));
        section.add(new FactList(TEXT)
                .fact("gravity", one.draft().gravity())
                .fact("article", one.article() == null ? Messages.text(TEXT + ".no-article") : one.article())
                .fact("on", one.draft().on())
                .fact("check", one.draft().check())
                .fact("evidence", one.draft().evidence())
                .fact("published", one.published()));
        List<Recommendation> because = found.because(one.id());
        if (!because.isEmpty()) {
            section.add(recommendations(because));
        }
        if (found.writable()) {
            section.add(ways(
                    LinkButton.secondary(Messages.text(TEXT + ".recommend"), FieldworkNavigation.toRecommend(id, one.id())),
                    LinkButton.secondary(Messages.text(TEXT + ".correct"), FieldworkNavigation.toCorrect(id, one.id())),
                    back(() -> taking.back(one))));
        }
        section.addClassNames("panel", "on-site-found");
        return section;
    }

    private Component recommendations(List<Recommendation> some) {
        PlainTable table = found.writable()
                ? new PlainTable(TEXT, "kind", "text", "owner", "due", "stage", "act")
                : new PlainTable(TEXT, "kind", "text", "owner", "due", "stage");
        for (Recommendation one : some) {
            Anchor link = new Anchor(FollowUpNavigation.toRecommendation(one.id()), Messages.label(one.draft().kind()));
            String due = Formats.date(one.due());
            if (found.writable()) {
                table.row(link, one.draft().text(), one.ownerName(), due, Messages.label(one.stage()), back(() -> taking.back(one)));
            } else {
                table.row(link, one.draft().text(), one.ownerName(), due, Messages.label(one.stage()));
            }
        }
        return table;
    }

    private Component referrals() {
        PlainTable table = new PlainTable(TEXT, "kind", "text", "state", "answer");
        found.referrals().forEach(one -> table.row(
                new Anchor(FollowUpNavigation.toReferral(one.id()), Messages.label(one.kind())), one.text(),
                Messages.label(one.state()), one.answer() == null ? "" : one.answer().text()));
        return table;
    }

    private static Button back(Runnable act) {
        Button button = new Button(Messages.text(TEXT + ".withdraw"), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static Div ways(Component... some) {
        Div ways = new Div(some);
        ways.addClassName("on-site-ways");
        return ways;
    }
}
