package coop.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import java.util.List;
import java.util.Optional;

/** The way from the menu to the page that is shown. */
class Breadcrumb extends Nav {

    Breadcrumb() {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", Messages.text("shell.breadcrumb"));
    }

    void show(Component shown, Optional<MenuGroup> group) {
        removeAll();
        if (!(shown instanceof Page page)) {
            setVisible(false);
            return;
        }
        OrderedList steps = new OrderedList();
        List<Page.Crumb> above = page.above();
        group.map(MenuGroup::label)
                .filter(label -> !label.equals(page.title()))
                .ifPresent(label -> steps.add(new ListItem(label)));
        above.forEach(crumb -> steps.add(new ListItem(new Anchor(crumb.path(), crumb.label()))));
        Span here = new Span(page.title());
        here.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(here));
        add(steps);
        setVisible(group.isPresent() || !above.isEmpty());
    }
}
