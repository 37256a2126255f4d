package coop.portal.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.portal.uikit.Markup;
import coop.portal.uikit.Messages;
import coop.portal.uikit.OpenPages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The pages the person may open, in groups, from what each page says of itself; an empty group is not there. It is written
 * as a whole, which is sixty elements less for each open page, and the same text for all who may open the same.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Menu extends Nav {

    private static final String MARK = "this.querySelectorAll('a')"
            + ".forEach(link => link.ariaCurrent = link.getAttribute('href') === $0 ? 'page' : null)";

    private final Map<String, MenuGroup> groups = new LinkedHashMap<>();

    Menu() {
        addClassName("shell-menu");
        getElement().setAttribute("aria-label", Messages.text("shell.menu"));
        Markup markup = new Markup();
        Map<MenuGroup, Element> lists = new LinkedHashMap<>();
        OpenPages.all().forEach(entry -> MenuGroup.of(entry.order()).ifPresent(group -> link(
                lists.computeIfAbsent(group, begun -> begin(markup, begun)).appendElement("li"), entry, group)));
        getElement().setProperty("innerHTML", markup.inside().intern());
    }

    /** Shows which page of the menu one is on or below. */
    void mark(String path) {
        getElement().executeJs(MARK, nearest(path).orElse(null));
    }

    Optional<MenuGroup> groupOf(String path) {
        return nearest(path).map(groups::get);
    }

    private Optional<String> nearest(String path) {
        return groups.keySet().stream()
                .filter(target -> path.equals(target) || (!target.isEmpty() && path.startsWith(target + "/")))
                .max(Comparator.comparingInt(String::length));
    }

    private static Element begin(Markup markup, MenuGroup group) {
        String id = "menu-" + group.name().toLowerCase(Locale.ROOT);
        markup.add("span").addClass("menu-group").id(id).text(group.label());
        return markup.add("ul").attr("aria-labelledby", id);
    }

    private void link(Element item, MenuEntry entry, MenuGroup group) {
        String path = entry.path().replaceFirst("^/", "");
        item.appendElement("a").attr("href", path).text(Messages.text(entry.title()));
        groups.put(path, group);
    }
}
