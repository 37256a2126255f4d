package coop.portal.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter as a chip that reads as a sentence; a click asks for its values. */
final class FilterChip extends Composite<Button> {

    private static final int NAMED = 3;

    private final String page;
    private final Filter filter;
    private final Consumer<Chosen> onChange;
    private final LatePopover popover;
    private Chosen chosen = Chosen.NOTHING;
    private @Nullable List<Option> options;

    FilterChip(String page, Filter filter, Consumer<Chosen> onChange) {
        this.page = page;
        this.filter = filter;
        this.onChange = onChange;
        getContent().addClassName("chip");
        getContent().addThemeVariants(ButtonVariant.LUMO_SMALL);
        popover = new LatePopover(getContent(), label(), PopoverPosition.BOTTOM_START, this::asked);
    }

    void show(Chosen now) {
        chosen = now;
        boolean set = set();
        getContent().setClassName("chip-set", set);
        getContent().setText(set ? sentence() : label());
    }

    /** As it reads; empty when it does not narrow. */
    String sentence() {
        return set() ? Messages.text("uikit.filter.sentence", label(), words()) : "";
    }

    /** An address may hold something that is no day. */
    private boolean set() {
        return chosen.has(filter.key()) && (filter.kind() != Filter.Kind.DAY || chosen.on(filter.key()) != null);
    }

    private String label() {
        return Messages.text(page + "." + filter.key());
    }

    private String words() {
        return switch (filter.kind()) {
            case CHOICE -> choiceInWords();
            case FLAG -> Messages.text("kernel.yes");
            case TEXT -> chosen.text(filter.key()).orElse("");
            case DAY -> Formats.date(chosen.on(filter.key()));
            case DATES -> range(Formats.date(chosen.from(filter.key())), Formats.date(chosen.to(filter.key())));
            case NUMBERS -> range(Formats.number(chosen.least(filter.key())), Formats.number(chosen.most(filter.key())));
        };
    }

    private String choiceInWords() {
        List<String> picked = chosen.all(filter.key());
        String named = options().stream()
                .filter(option -> picked.contains(option.value()))
                .limit(NAMED)
                .map(Option::label)
                .collect(Collectors.joining(", "));
        return picked.size() > NAMED ? Messages.text("uikit.filter.and-more", named, picked.size() - NAMED) : named;
    }

    private static String range(String from, String to) {
        if (to.isEmpty()) {
            return Messages.text("uikit.filter.from", from);
        }
        return from.isEmpty() ? Messages.text("uikit.filter.to", to) : Messages.text("uikit.filter.from-to", from, to);
    }

    private List<Option> options() {
        List<Option> known = options;
        if (known == null) {
            known = filter.options();
            options = known;
        }
        return known;
    }

    private Component asked() {
        Component editor = FilterEditor.of(filter, label(), chosen, options(), this::change);
        Button clear = new Button(Messages.text("uikit.filter.clear"), click -> {
            popover.close();
            change(chosen.without(filter.key()));
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button done = new Button(Messages.text("uikit.close"), click -> popover.close());
        done.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Span buttons = new Span(clear, done);
        buttons.addClassName("filter-buttons");
        Div inside = new Div(editor, buttons);
        inside.addClassName("filter-popover");
        return inside;
    }

    private void change(Chosen changed) {
        chosen = changed;
        onChange.accept(changed);
    }
}
