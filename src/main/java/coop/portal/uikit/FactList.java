package coop.portal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Facts about a thing, each with its name: a few at the top of a sheet, many inside a tab. */
public final class FactList extends DescriptionList {

    private final String prefix;

    /** @param prefix of the message keys of the facts' names */
    public FactList(String prefix) {
        this.prefix = prefix;
        addClassName("facts");
    }

    /** A value as people read it; nothing at all when there is none. */
    public FactList fact(String key, @Nullable Object value) {
        String words = Messages.value(Messages.locale(), value);
        return words.isEmpty() ? this : fact(key, new com.vaadin.flow.component.html.Span(words));
    }

    /** An amount of đồng in millions, with its unit. */
    public FactList money(String key, @Nullable Long dong) {
        return fact(key, Formats.millionDong(dong));
    }

    public FactList fact(String key, Component value) {
        Div pair = new Div(new Term(Messages.text(prefix + "." + key)), description(value));
        pair.addClassName("fact");
        getElement().appendChild(pair.getElement());
        return this;
    }

    private static Description description(Component value) {
        Description description = new Description();
        description.add(value);
        return description;
    }
}
