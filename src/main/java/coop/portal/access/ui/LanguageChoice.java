package coop.portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Option;
import java.util.function.Consumer;

/** In which language the portal speaks to a person. */
class LanguageChoice extends Div {

    LanguageChoice(String present, Consumer<String> choose) {
        addClassName("stack");
        RadioButtonGroup<Option> languages = new RadioButtonGroup<>(Messages.text("access.LanguageChoice.label"));
        languages.setItems(Languages.options());
        languages.setItemLabelGenerator(Option::label);
        languages.setValue(Languages.option(present));
        Button save = new Button(
                Messages.text("access.LanguageChoice.save"), click -> choose.accept(languages.getValue().value()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(languages, save);
    }
}
