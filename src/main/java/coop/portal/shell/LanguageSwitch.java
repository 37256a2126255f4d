package coop.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import coop.portal.uikit.Messages;
import java.util.Locale;
import java.util.function.Consumer;

/** Changes to the other language, and keeps it; what is typed on the page is kept as a draft first. */
class LanguageSwitch extends Button {

    /** @param remember keeps it for the person, not only for this browser */
    LanguageSwitch(Consumer<Locale> remember) {
        Locale other = Messages.locale().equals(Messages.ENGLISH) ? Messages.VIETNAMESE : Messages.ENGLISH;
        setText(Messages.text("shell.language." + other.getLanguage()));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("shell-language");
        addClickListener(click -> {
            VaadinSession.getCurrent().setLocale(other);
            VaadinResponse response = VaadinResponse.getCurrent();
            if (response != null) {
                Language.remember(response, other);
            }
            remember.accept(other);
            UI.getCurrent().getPage().reload();
        });
    }
}
