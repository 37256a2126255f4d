package coop.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.portal.uikit.Messages;
import coop.portal.uikit.OpenPages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The pages the person may open, in groups, from what each page says of itself; an empty group is not there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Menu extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Map<String, MenuGroup> groups = new LinkedHashMap<>();

    Menu() {
        addClassName("shell-menu");
        getElement().setAttribute("aria-label", Messages.text("shell.menu"));
        Map<MenuGroup, UnorderedList> lists = new LinkedHashMap<>();
        OpenPages.all().forEach(entry -> MenuGroup.of(entry.order()).ifPresent(group -> lists
                .computeIfAbsent(group, this::begin)
                .add(new ListItem(link(entry, group)))));
    }

    /** Shows which page of the menu one is on or below. */
    void mark(String path) {
        String now = nearest(path).orElse(null);
        links.forEach((target, link) -> {
            if (target.equals(now)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    Optional<MenuGroup> groupOf(String path) {
        return nearest(path).map(groups::get);
    }

    private Optional<String> nearest(String path) {
        return links.keySet().stream()
                .filter(target -> path.equals(target) || (!target.isEmpty() && path.startsWith(target + "/")))
                .max(Comparator.comparingInt(String::length));
    }

    private UnorderedList begin(MenuGroup group) {
        UnorderedList list = new UnorderedList();
        Span title = new Span(group.label());
        title.addClassName("menu-group");
        title.setId("menu-" + group.name().toLowerCase(java.util.Locale.ROOT));
        list.getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        add(title, list);
        return list;
    }

    private Component link(MenuEntry entry, MenuGroup group) {
        String path = entry.path().replaceFirst("^/", "");
        Anchor link = new Anchor(path, Messages.text(entry.title()));
        links.put(path, link);
        groups.put(path, group);
        return link;
    }
}
