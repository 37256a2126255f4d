package coop.portal.checklists.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of what is asked of one kind of organisation, with the days it holds; a draft has none yet. */
public record Template(
        TemplateId id,
        TemplateKind kind,
        int number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String basis,
        int version,
        List<Item> items) {

    public Template {
        items = List.copyOf(items);
    }

    public TemplateState stateOn(LocalDate day) {
        if (from == null) {
            return TemplateState.DRAFT;
        }
        if (day.isBefore(from)) {
            return TemplateState.PLANNED;
        }
        return to == null || !day.isAfter(to) ? TemplateState.IN_FORCE : TemplateState.REPLACED;
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
