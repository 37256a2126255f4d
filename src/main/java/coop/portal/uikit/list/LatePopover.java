package coop.portal.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a button opens beneath itself. Most are never opened: it is made with the first click, which is then given to it, so
 * that it opens, takes the focus and gives it back as it does with every later one.
 */
final class LatePopover {

    private final Button button;
    private final String label;
    private final PopoverPosition position;
    private final Supplier<Component> inside;
    private @Nullable Popover made;

    /** @param inside made anew whenever it opens */
    LatePopover(Button button, String label, PopoverPosition position, Supplier<Component> inside) {
        this.button = button;
        this.label = label;
        this.position = position;
        this.inside = inside;
        button.addClickListener(click -> {
            click.unregisterListener();
            make();
        });
    }

    /** Has buttons that stand together say that they will open something, as the popover itself does for its own. */
    static void announce(Component holder, List<? extends Component> buttons) {
        holder.addAttachListener(attached -> holder.getElement()
                .executeJs(
                        "for (const one of $0) { one.ariaHasPopup = 'dialog'; one.ariaExpanded = 'false'; }",
                        buttons));
    }

    void close() {
        if (made != null) {
            made.close();
        }
    }

    /** Shows again what is inside, while it is open. */
    void refill() {
        if (made != null) {
            made.removeAll();
            made.add(inside.get());
        }
    }

    private void make() {
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(position);
        popover.setModal(true);
        popover.setAriaLabel(label);
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                refill();
            } else {
                popover.removeAll();
            }
        });
        made = popover;
        button.getElement().executeJs("setTimeout(() => this.click())");
    }
}
