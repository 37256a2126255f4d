package coop.portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.portal.access.SignInPage;
import coop.portal.access.model.DemoPerson;
import coop.portal.uikit.Messages;
import java.util.Locale;
import java.util.Map;

/** Where one signs in: a plain form, so that browsers keep passwords; in Vietnamese with English beside it. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "login";

    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Div notice = new Div();

    LoginView(SignInPage page) {
        addClassName("sign-in");
        Div card = new Div(heading(), notice, form());
        card.addClassName("sign-in-card");
        add(card);
        notice.setVisible(false);
        notice.addClassName("sign-in-notice");
        notice.getElement().setAttribute("role", "alert");
        Map<String, java.util.List<DemoPerson>> demo = page.demoPeople();
        if (!demo.isEmpty()) {
            add(new DemoPanel(demo, this::fill));
        }
    }

    private static Div heading() {
        Div heading = new Div(new H1(Messages.text("access.LoginView.title")), beside("access.LoginView.title"));
        heading.addClassName("sign-in-heading");
        return heading;
    }

    private SignInForm form() {
        name.setLabel(both("access.LoginView.user-name"));
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        name.setAutofocus(true);
        password.setLabel(both("access.LoginView.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
        NativeButton submit = new NativeButton(both("access.LoginView.submit"));
        submit.addClassName("sign-in-submit");
        submit.getElement().setAttribute("type", "submit");
        return new SignInForm(name, password, submit);
    }

    private void fill(DemoPerson person) {
        name.setValue(person.userName());
        password.setValue(DemoPerson.PASSWORD);
        password.focus();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, java.util.List<String>> query = event.getLocation().getQueryParameters().getParameters();
        query.getOrDefault("error", java.util.List.of()).stream().findFirst().ifPresent(why -> {
            String key = "access.LoginView.error." + why.toLowerCase(Locale.ROOT);
            String minutes = query.getOrDefault("minutes", java.util.List.of("")).getFirst();
            if (Messages.has(key)) {
                notice.setVisible(true);
                notice.add(new Paragraph(Messages.text(Messages.VIETNAMESE, key, number(minutes))));
                Paragraph english = new Paragraph(Messages.text(Messages.ENGLISH, key, number(minutes)));
                english.getElement().setAttribute("lang", "en");
                notice.add(english);
            }
        });
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }

    private static Span beside(String key) {
        Span english = new Span(Messages.text(Messages.ENGLISH, key));
        english.getElement().setAttribute("lang", "en");
        english.addClassName("sign-in-beside");
        return english;
    }

    private static String both(String key) {
        return Messages.text(Messages.VIETNAMESE, key) + " · " + Messages.text(Messages.ENGLISH, key);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("access.LoginView.page-title");
    }
}
