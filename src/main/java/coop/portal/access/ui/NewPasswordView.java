package coop.portal.access.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.portal.access.OwnAccount;
import coop.portal.access.model.AccessPermissions;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;

/** The one page that a one-time password opens: a password of one's own is chosen before anything else. */
@Route(value = NewPasswordView.PATH, autoLayout = false)
@RolesAllowed(AccessPermissions.PROFILE_OWN)
@StyleSheet("styles/access.css")
class NewPasswordView extends Main implements HasDynamicTitle {

    static final String PATH = "new-password";

    NewPasswordView(OwnAccount account) {
        addClassName("sign-in");
        Div heading = new Div(
                new H1(Messages.text("access.NewPasswordView.title")),
                new Paragraph(Messages.text("access.NewPasswordView.why")));
        heading.addClassName("sign-in-heading");
        Div card = new Div(heading, new PasswordChange(account, () -> getUI().ifPresent(ui -> ui.navigate(""))));
        card.addClassName("sign-in-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("access.NewPasswordView.title");
    }
}
