package coop.portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;

/** A form that the browser itself posts. */
@Tag("form")
class SignInForm extends Component implements HasComponents {

    SignInForm(Component... content) {
        getElement().setAttribute("method", "post").setAttribute("action", LoginView.PATH);
        add(content);
        getElement().getClassList().add("sign-in-form");
    }
}
