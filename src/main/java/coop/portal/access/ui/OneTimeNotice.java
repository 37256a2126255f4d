package coop.portal.access.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.kernel.UserId;
import coop.portal.uikit.Messages;
import java.util.Optional;

/** A one-time password, told once on the page of the user it is for. */
final class OneTimeNotice extends Div {

    private record Told(UserId user, String password) {}

    private OneTimeNotice(String password) {
        addClassName("one-time");
        getElement().setAttribute("role", "status");
        Code shown = new Code(password);
        shown.addClassName("one-time-password");
        add(new Paragraph(Messages.text("access.OneTimeNotice.told")), shown);
    }

    static void keep(UserId user, String password) {
        ComponentUtil.setData(UI.getCurrent(), Told.class, new Told(user, password));
    }

    /** The password kept for this user; a second time there is none. */
    static Optional<OneTimeNotice> of(UserId user) {
        UI ui = UI.getCurrent();
        Told told = ComponentUtil.getData(ui, Told.class);
        if (told == null || !told.user().equals(user)) {
            return Optional.empty();
        }
        ComponentUtil.setData(ui, Told.class, null);
        return Optional.of(new OneTimeNotice(told.password()));
    }
}
