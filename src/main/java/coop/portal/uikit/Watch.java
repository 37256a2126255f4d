package coop.portal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Looks again every second at something that goes on by itself, as long as it goes on and somebody sees it. */
public final class Watch implements Serializable {

    private static final int MILLIS = 1_000;

    private final Component owner;
    private final transient BooleanSupplier goesOn;
    private @Nullable Registration poll;

    /** @param goesOn looks again, shows what is new, and says whether there is more to come */
    public Watch(Component owner, BooleanSupplier goesOn) {
        this.owner = owner;
        this.goesOn = goesOn;
        owner.addDetachListener(detached -> end(detached.getUI()));
    }

    /** All that is watched in a window: with none left the browser asks no more. */
    private static final class Watched extends HashSet<Watch> {}

    /** Begins to look, if it does not already; the owner must be on the screen. */
    public void begin() {
        owner.getUI().filter(ui -> poll == null).ifPresent(ui -> {
            poll = ui.addPollListener(event -> {
                if (!goesOn.getAsBoolean()) {
                    end(ui);
                }
            });
            watched(ui).add(this);
            ui.setPollInterval(MILLIS);
        });
    }

    private void end(UI ui) {
        Registration registered = poll;
        if (registered != null) {
            registered.remove();
            poll = null;
            Set<Watch> others = watched(ui);
            others.remove(this);
            if (others.isEmpty()) {
                ui.setPollInterval(-1);
            }
        }
    }

    private static Set<Watch> watched(UI ui) {
        Watched watched = ComponentUtil.getData(ui, Watched.class);
        if (watched == null) {
            watched = new Watched();
            ComponentUtil.setData(ui, Watched.class, watched);
        }
        return watched;
    }
}
