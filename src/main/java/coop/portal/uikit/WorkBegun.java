package coop.portal.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Told within a window when a screen has handed something to the background, so that the tray looks at once. */
public final class WorkBegun extends ComponentEvent<UI> {

    private WorkBegun(UI ui) {
        super(ui, false);
    }

    public static void tell() {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ComponentUtil.fireEvent(ui, new WorkBegun(ui));
        }
    }

    public static Registration hear(UI ui, Runnable listener) {
        return ComponentUtil.addListener(ui, WorkBegun.class, event -> listener.run());
    }
}
