package coop.portal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.model.DemoPerson;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The invented people of demo mode by agency; one click fills the form. */
class DemoPanel extends Section {

    DemoPanel(Map<String, List<DemoPerson>> people, Consumer<DemoPerson> fill) {
        addClassName("sign-in-demo");
        add(new H2(Messages.text("access.LoginView.demo")));
        add(new Paragraph(Messages.text("access.LoginView.demo-hint", DemoPerson.PASSWORD)));
        people.forEach((agency, those) -> {
            Div group = new Div(new H3(agency));
            group.addClassName("sign-in-demo-group");
            those.forEach(person -> group.add(button(person, fill)));
            add(group);
        });
    }

    private static NativeButton button(DemoPerson person, Consumer<DemoPerson> fill) {
        Span role = new Span(Messages.label(person.role()));
        role.addClassName("sign-in-demo-role");
        Span name = new Span(person.userName());
        name.addClassName("sign-in-demo-name");
        NativeButton button = new NativeButton();
        button.add(role, name);
        button.getElement().setAttribute("type", "button");
        button.addClassName("sign-in-demo-person");
        button.addClickListener(click -> fill.accept(person));
        return button;
    }
}
