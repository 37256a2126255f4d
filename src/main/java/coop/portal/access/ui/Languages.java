package coop.portal.access.ui;

import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Option;
import java.util.List;

/** The languages of the portal as one chooses among them, each called by its own name. */
final class Languages {

    private Languages() {}

    static List<Option> options() {
        return List.of(
                new Option("vi", Messages.text("access.language.vi")), new Option("en", Messages.text("access.language.en")));
    }

    static Option option(String language) {
        return options().stream()
                .filter(option -> option.value().equals(language))
                .findFirst()
                .orElse(options().getFirst());
    }
}
