package coop.portal.reconciliation.ui;

import coop.portal.reconciliation.model.PublicItem;
import coop.portal.uikit.Messages;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of both sides as people read them: constants come as the keys of their labels. */
final class Words {

    private Words() {}

    static String of(@Nullable String value) {
        return value == null ? "" : Messages.has(value) ? Messages.text(value) : value;
    }

    static String of(Collection<PublicItem> items) {
        return items.stream().sorted().map(Messages::label).collect(Collectors.joining(", "));
    }
}
