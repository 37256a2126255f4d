package coop.portal.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The search field and the filters of a list, as they stand in its address. */
final class FilterBar extends Composite<Div> {

    private final TextField search = new TextField();
    private final Div chips = new Div();
    private final Button clear = new Button(Messages.text("uikit.filter.clear-all"));
    private final List<FilterChip> filters = new ArrayList<>();
    private Chosen chosen = Chosen.NOTHING;

    /** @param onChange told what is chosen now, and whether it deserves a place of its own in the browser's history */
    FilterBar(String page, List<Filter> offered, BiConsumer<Chosen, Boolean> onChange) {
        String hint = Messages.has(page + ".search") ? page + ".search" : "uikit.list.search";
        search.setPlaceholder(Messages.text(hint));
        search.setAriaLabel(Messages.text(hint));
        search.setPrefixComponent(Sign.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(350);
        search.addClassName("list-search");
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChange.accept(chosen.withSearch(event.getValue()), false);
            }
        });
        chips.addClassName("chips");
        for (Filter filter : offered) {
            FilterChip chip = new FilterChip(page, filter, changed -> onChange.accept(changed, true));
            filters.add(chip);
            chips.add(chip);
        }
        LatePopover.announce(chips, filters);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        clear.addClickListener(click -> onChange.accept(chosen.withoutFilters(), true));
        chips.add(clear);
        getContent().addClassName("filter-bar");
        getContent().add(search, chips);
    }

    void show(Chosen now) {
        chosen = now;
        if (!search.getValue().strip().equals(now.search())) {
            search.setValue(now.search());
        }
        filters.forEach(chip -> chip.show(now));
        clear.setVisible(now.narrows());
    }

    /** All that narrows the list, as it reads. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        if (!chosen.search().isEmpty()) {
            parts.add(Messages.text("uikit.filter.sentence", Messages.text("uikit.list.search-word"), chosen.search()));
        }
        filters.stream().map(FilterChip::sentence).filter(words -> !words.isEmpty()).forEach(parts::add);
        return parts.stream().collect(Collectors.joining("; "));
    }
}
