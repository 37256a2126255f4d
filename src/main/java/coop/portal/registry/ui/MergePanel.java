package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.kernel.Change;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.MergeChoice;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.MergePreview;
import coop.portal.registry.model.MergeSide;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Formats;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two records side by side: whose value is kept of what differs, what goes along, and the act itself. */
final class MergePanel {

    private static final String PAGE = MergeView.PAGE;

    private final MergingOrganisations merging;
    private final MergePreview preview;
    private final Runnable done;
    private final Map<String, RadioButtonGroup<MergeSide>> choices = new HashMap<>();
    private final TextArea reason = new TextArea(Messages.text(PAGE + ".reason"));

    MergePanel(MergingOrganisations merging, MergePreview preview, Runnable done) {
        this.merging = merging;
        this.preview = preview;
        this.done = done;
    }

    Component made() {
        Div all = new Div(records(), refusals(), fields(), moves());
        all.addClassName("merge");
        if (preview.refusals().isEmpty()) {
            all.add(act());
        }
        return all;
    }

    private Component records() {
        Div section = section("records");
        Div both = new Div(record("kept", preview.kept()), record("merged", preview.merged()));
        both.addClassName("merge-records");
        section.add(both, LinkButton.secondary(Messages.text(PAGE + ".swap"),
                RegistryNavigation.toMerge(preview.merged().id(), preview.kept().id())));
        return section;
    }

    private static Component record(String key, OrganisationVersion one) {
        Identity identity = one.draft().identity();
        Span role = new Span(Messages.text(PAGE + "." + key));
        role.addClassName("change-field");
        Div box = new Div(role, new Anchor(RegistryNavigation.toOrganisation(one.id()), identity.name()),
                new Span(identity.code() == null ? Messages.text(PAGE + ".codeless") : identity.code()));
        box.addClassName("panel");
        return box;
    }

    private Component refusals() {
        Div box = new Div();
        box.addClassNames("tone-late", "merge-refusals");
        box.getElement().setAttribute("role", "status");
        box.setVisible(!preview.refusals().isEmpty());
        box.add(new Paragraph(Messages.text(PAGE + ".refused")));
        UnorderedList list = new UnorderedList();
        preview.refusals().forEach(refusal -> list.add(new ListItem(Messages.text(refusal))));
        box.add(list);
        return box;
    }

    private Component fields() {
        Div section = section("fields");
        section.add(new Paragraph(Messages.text(PAGE + ".same", preview.same())));
        preview.choices().forEach(choice -> section.add(field(choice)));
        return section;
    }

    private Component field(MergeChoice choice) {
        RadioButtonGroup<MergeSide> group = new RadioButtonGroup<>();
        group.setLabel(choice.differences().stream()
                .map(change -> Messages.text(change.field()))
                .collect(Collectors.joining(", ")));
        group.setItems(choice.both()
                ? List.of(MergeSide.values())
                : List.of(MergeSide.KEPT, MergeSide.MERGED));
        group.setItemLabelGenerator(side -> words(choice, side));
        group.setValue(choice.suggested());
        group.addClassName("merge-choice");
        choices.put(choice.part(), group);
        return group;
    }

    private static String words(MergeChoice choice, MergeSide side) {
        if (side == MergeSide.BOTH) {
            return Messages.label(side);
        }
        boolean kept = side == MergeSide.KEPT;
        boolean one = choice.differences().size() == 1;
        return choice.differences().stream()
                .map(change -> one ? value(change, kept) : Messages.text(change.field()) + ": " + value(change, kept))
                .collect(Collectors.joining("; "));
    }

    private static String value(Change change, boolean kept) {
        @Nullable String text = kept ? change.before() : change.after();
        return text == null ? Messages.text(PAGE + ".empty") : Messages.has(text) ? Messages.text(text) : text;
    }

    private Component moves() {
        Div section = section("moves");
        UnorderedList list = new UnorderedList();
        preview.moves().forEach(moves -> list.add(new ListItem(Messages.text(moves.kind()) + " ("
                + Formats.number(moves.things().size()) + "): " + String.join(", ", moves.things()))));
        section.add(preview.moves().isEmpty() ? new Paragraph(Messages.text(PAGE + ".nothing")) : list);
        section.add(new Paragraph(Messages.text(PAGE + ".stays",
                preview.merged().draft().people().size(), preview.merged().draft().activity().industries().size())));
        return section;
    }

    private Component act() {
        Div section = section("act");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2_000);
        reason.setMinRows(2);
        reason.setWidthFull();
        Button go = new Button(Messages.text(PAGE + ".merge"), click -> merge());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(go, LinkButton.secondary(
                Messages.text("uikit.cancel"), RegistryNavigation.toOrganisation(preview.kept().id())));
        buttons.addClassName("form-buttons");
        section.add(new Paragraph(preview.undoUntil() == null
                        ? Messages.text(PAGE + ".undo-not-configured")
                        : Messages.text(PAGE + ".undo-until", preview.undoUntil())),
                reason, buttons);
        return section;
    }

    private void merge() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(Messages.text("uikit.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        Map<String, MergeSide> chosen = new HashMap<>();
        choices.forEach((part, group) -> chosen.put(part, group.getValue()));
        MergeOrder order = new MergeOrder(preview.kept().id(), preview.kept().version(), preview.merged().id(),
                preview.merged().version(), chosen, reason.getValue());
        if (Attempt.to(() -> merging.merge(order))) {
            done.run();
        }
    }

    private static Div section(String key) {
        Div section = new Div(new H2(Messages.text(PAGE + "." + key)));
        section.addClassName("form-section");
        return section;
    }
}
