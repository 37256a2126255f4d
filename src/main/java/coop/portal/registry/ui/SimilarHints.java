package coop.portal.registry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.SimilarOrganisation;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says while one is typing which organisations may be the same one; those in one's scope can be opened beside the form. */
final class SimilarHints extends Composite<Div> {

    SimilarHints() {
        getContent().addClassNames("tone-attention", "similar-hints");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    /** @param merging the record that could be merged with what is found, none for those who may not or while it is new */
    void show(List<SimilarOrganisation> found, @Nullable OrganisationId merging) {
        Div box = getContent();
        box.removeAll();
        box.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            box.add(new Paragraph(Messages.text("registry.SimilarHints.title", found.size())));
            box.add(new UnorderedList(found.stream().map(one -> item(one, merging)).toArray(ListItem[]::new)));
        }
    }

    private static ListItem item(SimilarOrganisation one, @Nullable OrganisationId merging) {
        ListItem item = new ListItem(new Span(words(one) + " – " + one.communeName() + ". " + why(one)));
        if (one.visible()) {
            item.add(act("open", one, RegistryNavigation.toOrganisation(one.id())));
        }
        if (one.visible() && merging != null) {
            item.add(act("merge", one, RegistryNavigation.toMerge(merging, one.id())));
        }
        return item;
    }

    private static Anchor act(String key, SimilarOrganisation one, String path) {
        Anchor link = new Anchor(path, Messages.text("registry.SimilarHints." + key), AnchorTarget.BLANK);
        link.setAriaLabel(Messages.text("registry.SimilarHints." + key) + ": " + one.name());
        link.addClassName("hint-act");
        return link;
    }

    /** Each reason with the article it stands on. */
    static String why(SimilarOrganisation one) {
        return one.reasons().stream().map(Messages::withArticle).collect(Collectors.joining(" "));
    }

    private static String words(SimilarOrganisation one) {
        return one.code() == null ? one.name() : one.name() + " (" + one.code() + ")";
    }
}
