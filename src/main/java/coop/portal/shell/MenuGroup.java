package coop.portal.shell;

import coop.portal.uikit.Messages;
import java.util.Arrays;
import java.util.Optional;

/** The groups of the menu; a page belongs to one by the hundreds of its order. */
enum MenuGroup {
    MY_WORK(1),
    ORGANISATIONS(2),
    INSPECTIONS(3),
    DISSOLUTION(4),
    SUPPORT(5),
    TRAINING(6),
    TARGETS(7),
    DATA(8),
    ADMINISTRATION(9);

    private final int hundred;

    MenuGroup(int hundred) {
        this.hundred = hundred;
    }

    static Optional<MenuGroup> of(double order) {
        return Arrays.stream(values()).filter(group -> group.hundred == (int) (order / 100)).findFirst();
    }

    String label() {
        return Messages.label(this);
    }
}
