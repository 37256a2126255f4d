package coop.portal.uikit.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Notice;
import coop.portal.uikit.SavedViews;
import coop.portal.uikit.SavedViews.SavedView;
import coop.portal.uikit.Sign;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The filters a person keeps under a name on one list: bring one back, keep the present one, let one go. */
final class SavedViewMenu extends Composite<Button> {

    private static final int LONGEST_NAME = 80;

    private final String page;
    private final SavedViews saved;
    private final Supplier<Chosen> present;
    private final Consumer<Chosen> onPick;
    private final LatePopover popover;

    SavedViewMenu(String page, SavedViews saved, Supplier<Chosen> present, Consumer<Chosen> onPick) {
        this.page = page;
        this.saved = saved;
        this.present = present;
        this.onPick = onPick;
        getContent().setText(Messages.text("uikit.saved.title"));
        getContent().addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        popover = new LatePopover(
                getContent(), Messages.text("uikit.saved.title"), PopoverPosition.BOTTOM_END, this::inside);
    }

    private Div inside() {
        Div inside = new Div();
        inside.addClassName("saved-views");
        List<SavedView> views = saved.of(page);
        if (views.isEmpty()) {
            inside.add(new Span(Messages.text("uikit.saved.none")));
        }
        views.forEach(view -> inside.add(line(view)));
        if (present.get().narrows()) {
            inside.add(keep());
        }
        return inside;
    }

    private Div line(SavedView view) {
        Button pick = new Button(view.name(), click -> {
            popover.close();
            onPick.accept(Chosen.of(QueryParameters.fromString(view.query()).getParameters()));
        });
        pick.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button remove = new Button(Sign.of("cross"), click -> {
            saved.remove(view.id());
            popover.refill();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(Messages.text("uikit.saved.remove", view.name()));
        Div line = new Div(pick, remove);
        line.addClassName("saved-view");
        return line;
    }

    private Div keep() {
        TextField name = new TextField(Messages.text("uikit.saved.name"));
        name.setMaxLength(LONGEST_NAME);
        Button keep = new Button(Messages.text("uikit.saved.keep"), click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(Messages.text("uikit.saved.name-missing"));
                name.setInvalid(true);
                name.focus();
                return;
            }
            saved.save(page, name.getValue().strip(), new QueryParameters(present.get().parameters()).getQueryString());
            popover.close();
            Notice.done("uikit.saved.kept", name.getValue().strip());
        });
        Div line = new Div(name, keep);
        line.addClassName("saved-new");
        return line;
    }
}
