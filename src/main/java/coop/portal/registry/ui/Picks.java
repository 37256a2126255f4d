package coop.portal.registry.ui;

import com.vaadin.flow.component.textfield.TextField;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UnitId;
import coop.portal.uikit.list.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between what is kept and what stands in fields: ids and their options, nothing and empty texts. */
final class Picks {

    private final FormChoices.Lists lists;

    Picks(FormChoices.Lists lists) {
        this.lists = lists;
    }

    @Nullable Option commune(@Nullable UnitId id) {
        return id == null ? null : find(lists.communes(), id.text());
    }

    @Nullable Option agency(@Nullable AgencyId id) {
        return id == null ? null : find(lists.agencies(), id.text());
    }

    @Nullable Option union(@Nullable OrganisationId id) {
        return id == null ? null : find(lists.unions(), id.text());
    }

    static @Nullable String text(TextField field) {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? null : typed;
    }

    static void set(TextField field, @Nullable String kept) {
        field.setValue(kept == null ? "" : kept);
    }

    private static @Nullable Option find(List<Option> options, String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst().orElse(null);
    }
}
