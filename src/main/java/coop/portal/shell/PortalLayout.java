package coop.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ScreenWidth;

/** The frame around every page: the bar, the menu of what the person may open, the way above the page, the page. */
@Layout
@AnonymousAllowed
public class PortalLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "portal-content";

    private final Main main = new Main();
    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final Menu menu;

    PortalLayout(Menu menu, Bar bar, ShellSettings settings) {
        this.menu = menu;
        addClassName("portal-shell");
        setPrimarySection(Section.NAVBAR);
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        main.addClassName("portal-main");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Messages.text("shell.menu"));
        Header header = new Header(skipLink(), toggle, product());
        header.addClassName("shell-bar");
        bar.items().forEach(header::add);
        addToNavbar(header);
        addToDrawer(menu);
        Div inside = new Div();
        inside.addClassName("portal-inside");
        if (settings.isDemo()) {
            inside.add(banner());
        }
        inside.add(breadcrumb, main);
        setContent(inside);
        addAttachListener(attached -> setDrawerOpened(!ScreenWidth.isNarrow(attached.getUI())));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Component page = (Component) event.getActiveChain().getFirst();
        String path = event.getLocation().getPath();
        menu.mark(path);
        breadcrumb.show(page, menu.groupOf(path));
        getUI().filter(ScreenWidth::isNarrow).ifPresent(ui -> setDrawerOpened(false));
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, Messages.text("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private static Component product() {
        Anchor home = new Anchor("", Messages.text("uikit.product"));
        home.addClassName("shell-product");
        return home;
    }

    private static Component banner() {
        Span words = new Span(Messages.text("shell.demo"));
        words.addClassName("demo-banner");
        words.getElement().setAttribute("role", "note");
        return words;
    }
}
