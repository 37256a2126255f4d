package coop.portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import coop.portal.access.ActingAs;
import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.Can;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.Capacity;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.HeaderItem;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Sign;

/** In the bar: who one is and as what one acts, the way to one's other capacities, to one's own page and out. */
@org.springframework.stereotype.Component
class ActingMenu implements HeaderItem {

    private static final int LAST = 900;

    private final ActingAs acting;
    private final Actors actors;
    private final Can can;
    private final AuthenticationContext authentication;

    ActingMenu(ActingAs acting, Actors actors, Can can, AuthenticationContext authentication) {
        this.acting = acting;
        this.actors = actors;
        this.can = can;
        this.authentication = authentication;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component create() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.addClassName("acting");
        Actor actor = actors.current();
        var item = bar.addItem(summary(actor));
        item.setAriaLabel(Messages.text("access.ActingMenu.label", actor.name(), capacity(actor)));
        SubMenu menu = item.getSubMenu();
        menu.addItem(facts(actor)).setEnabled(false);
        if (can.perform(AccessPermissions.PROFILE_OWN)) {
            acting.mine().stream().filter(capacity -> !acting.isPresent(capacity)).forEach(capacity ->
                    menu.addItem(words(capacity), click -> take(capacity)));
            menu.addSeparator();
            menu.addItem(Messages.text("access.ProfileView.title"), click ->
                    UI.getCurrent().navigate(AccessNavigation.PROFILE));
        }
        menu.addItem(Messages.text("access.act.sign-out"), click -> authentication.logout());
        return bar;
    }

    private void take(Capacity capacity) {
        if (Attempt.to(() -> acting.switchTo(capacity.key()))) {
            UI.getCurrent().getPage().setLocation("/");
        }
    }

    private static Component summary(Actor actor) {
        Span name = new Span(actor.name());
        name.addClassName("acting-name");
        Span role = new Span(capacity(actor));
        role.addClassName("acting-role");
        Div words = new Div(name, role);
        words.addClassName("acting-words");
        Div whole = new Div(Sign.of("user"), words);
        whole.addClassName("acting-summary");
        return whole;
    }

    private static Component facts(Actor actor) {
        Div facts = new Div(new Span(actor.name()), new Span(capacity(actor)), new Span(actor.agencyName()));
        facts.addClassName("acting-facts");
        return facts;
    }

    private static String capacity(Actor actor) {
        String role = actor.role() == null ? "" : Messages.label(actor.role());
        return actor.actingFor() == null
                ? role
                : role + ", " + Messages.text("access.on-behalf", actor.actingFor().name());
    }

    private static String words(Capacity capacity) {
        String place = Messages.label(capacity.role()) + ", " + capacity.agencyName();
        return capacity.forName() == null ? place : place + ", " + Messages.text("access.on-behalf", capacity.forName());
    }
}
