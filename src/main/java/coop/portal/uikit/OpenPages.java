package coop.portal.uikit;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.io.Serializable;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the menu that whoever is signed in may open, in its order. Finding them asks every page, which costs more than
 * most pages do; it is done once for as long as the person's rights stay what they are.
 */
public final class OpenPages {

    private OpenPages() {}

    /** @param who carries the rights: whoever is given others is somebody else here */
    private record Found(@Nullable Principal who, List<MenuEntry> pages) implements Serializable {}

    public static List<MenuEntry> all() {
        VaadinRequest request = VaadinRequest.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        Principal who = request == null ? null : request.getUserPrincipal();
        Found found = session.getAttribute(Found.class);
        if (found == null || who == null || found.who() != who) {
            found = new Found(who, found());
            session.setAttribute(Found.class, found);
        }
        return found.pages();
    }

    private static List<MenuEntry> found() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(page -> page.order() != null)
                .sorted(Comparator.comparing(MenuEntry::order))
                .toList();
    }
}
