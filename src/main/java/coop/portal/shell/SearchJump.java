package coop.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.uikit.Address;
import coop.portal.uikit.Messages;
import coop.portal.uikit.SearchTarget;
import coop.portal.uikit.Sign;

/** The search in the bar: "/" or Ctrl-K leads here, Enter to the list with what was typed. */
class SearchJump extends Composite<Div> {

    SearchJump(SearchTarget target) {
        TextField field = new TextField();
        field.setPlaceholder(Messages.text(target.hintKey()));
        field.setAriaLabel(Messages.text(target.hintKey()));
        field.setPrefixComponent(Sign.of("search"));
        field.setTooltipText(Messages.text("shell.search.keys"));
        field.getElement().setAttribute("data-portal-search", "");
        field.addKeyPressListener(Key.ENTER, press -> Address.open(target.path(field.getValue().strip())));
        getContent().addClassName("shell-search");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(field);
    }
}
