package coop.portal.uikit.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import coop.portal.uikit.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Tabs that are links: each has an address, and only the one that is looked at is made. */
final class SheetTabs extends Composite<Div> {

    private record Tab(String label, Supplier<? extends Component> content) {}

    private final String path;
    private final String query;
    private final String wanted;
    private final Map<String, Tab> tabs = new LinkedHashMap<>();

    /** @param query what every tab's address ends with */
    SheetTabs(String path, String query, String wanted) {
        this.path = path;
        this.query = query;
        this.wanted = wanted;
    }

    void tab(String key, String label, Supplier<? extends Component> content) {
        tabs.put(key, new Tab(label, content));
    }

    void show() {
        String first = tabs.keySet().iterator().next();
        String now = tabs.containsKey(wanted) ? wanted : first;
        Nav nav = new Nav();
        nav.addClassName("sheet-tabs");
        nav.getElement().setAttribute("aria-label", Messages.text("uikit.tabs"));
        tabs.forEach((key, tab) -> {
            Anchor link = new Anchor((key.equals(first) ? path : path + "/" + key) + query, tab.label());
            if (key.equals(now)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        Tab tab = tabs.get(now);
        Section section = new Section();
        section.addClassName("sheet-tab");
        if (tab != null) {
            H2 heading = new H2(tab.label());
            heading.addClassName("visually-hidden");
            section.add(heading);
            section.add(tab.content().get());
        }
        getContent().add(nav, section);
    }
}
