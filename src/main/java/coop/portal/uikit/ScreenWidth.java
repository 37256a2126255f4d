package coop.portal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** Tells a component whether it is seen on a screen as narrow as a phone's. */
public final class ScreenWidth {

    private static final int NARROW = 640;

    private ScreenWidth() {}

    /** Tells at once when the component is attached, or already is, and again whenever it changes. */
    public static void follow(Component component, Consumer<Boolean> narrow) {
        component.getUI().ifPresent(ui -> follow(component, ui, narrow));
        component.addAttachListener(attached -> follow(component, attached.getUI(), narrow));
    }

    private static void follow(Component component, UI ui, Consumer<Boolean> narrow) {
        boolean[] now = {isNarrow(ui)};
        narrow.accept(now[0]);
        Registration resizing = ui.getPage().addBrowserWindowResizeListener(resized -> {
            boolean then = resized.getWidth() <= NARROW;
            if (then != now[0]) {
                now[0] = then;
                narrow.accept(then);
            }
        });
        component.addDetachListener(detached -> {
            detached.unregisterListener();
            resizing.remove();
        });
    }

    public static boolean isNarrow(UI ui) {
        ExtendedClientDetails details = ui.getPage().getExtendedClientDetails();
        int width = details == null ? 0 : details.getWindowInnerWidth();
        return width > 0 && width <= NARROW;
    }
}
