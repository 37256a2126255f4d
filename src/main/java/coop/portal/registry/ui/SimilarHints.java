package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.SimilarOrganisation;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** Says while one is typing which organisations may be the same one; those in one's scope can be opened beside the form. */
final class SimilarHints extends Composite<Div> {

    SimilarHints() {
        getContent().addClassNames("tone-attention", "similar-hints");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    void show(List<SimilarOrganisation> found) {
        Div box = getContent();
        box.removeAll();
        box.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            box.add(new Paragraph(Messages.text("registry.SimilarHints.title", found.size())));
            box.add(new UnorderedList(found.stream().map(SimilarHints::item).toArray(ListItem[]::new)));
        }
    }

    private static ListItem item(SimilarOrganisation one) {
        return new ListItem(name(one), new Span(" – " + one.communeName() + ". " + why(one)));
    }

    /** Each reason with the article it stands on. */
    static String why(SimilarOrganisation one) {
        return one.reasons().stream().map(SimilarHints::words).collect(Collectors.joining(" "));
    }

    private static String words(Remark reason) {
        String text = Messages.text(reason);
        return reason.article() == null ? text : text + " (" + reason.article() + ")";
    }

    private static Component name(SimilarOrganisation one) {
        String words = one.code() == null ? one.name() : one.name() + " (" + one.code() + ")";
        return one.visible()
                ? new Anchor(RegistryNavigation.toOrganisation(one.id()), words, AnchorTarget.BLANK)
                : new Span(words);
    }
}
