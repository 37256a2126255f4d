package coop.portal.uikit.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import coop.portal.kernel.Refusal;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bar "Việc tiếp theo": the one main act, the others in a menu. An act that is refused now stays where one would look
 * for it, disabled and with its reason.
 */
public final class NextSteps extends Composite<Section> {

    private final MenuBar others = new MenuBar();
    private @Nullable MenuItem menu;

    public NextSteps() {
        Section bar = getContent();
        bar.addClassName("next-steps");
        bar.getElement().setAttribute("aria-label", Messages.text("uikit.steps.title"));
        H2 title = new H2(Messages.text("uikit.steps.title"));
        others.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.add(title, others);
        others.setVisible(false);
    }

    /** The main act. @param key of its name */
    public NextSteps main(String key, Runnable act) {
        Button button = new Button(Messages.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return before(button);
    }

    /** The main act is on another page. */
    public NextSteps mainLink(String key, String path) {
        return before(LinkButton.primary(Messages.text(key), path));
    }

    /** The main act, were it not for these reasons. */
    public NextSteps mainRefused(String key, List<Refusal> reasons) {
        Button button = new Button(Messages.text(key));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(false);
        Span why = new Span(reasons(reasons));
        why.addClassName("step-reason");
        return before(button).before(why);
    }

    public NextSteps other(String key, Runnable act) {
        menu().getSubMenu().addItem(Messages.text(key), click -> act.run());
        return this;
    }

    public NextSteps otherRefused(String key, List<Refusal> reasons) {
        Span name = new Span(Messages.text(key));
        Span why = new Span(reasons(reasons));
        why.addClassName("step-reason");
        MenuItem item = menu().getSubMenu().addItem(new com.vaadin.flow.component.html.Div(name, why));
        item.setEnabled(false);
        return this;
    }

    /** Says what is waited for when there is nothing to do. */
    public NextSteps say(String words) {
        return before(new Span(words));
    }

    private NextSteps before(Component component) {
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, component);
        return this;
    }

    private MenuItem menu() {
        MenuItem item = menu;
        if (item == null) {
            item = others.addItem(Messages.text("uikit.steps.others"));
            others.setVisible(true);
            menu = item;
        }
        return item;
    }

    private static String reasons(List<Refusal> reasons) {
        return reasons.stream().map(Messages::text).collect(Collectors.joining(" "));
    }
}
