package coop.portal.checklists.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.checklists.DraftingTemplates;
import coop.portal.checklists.model.Template;
import coop.portal.uikit.Ask;
import coop.portal.uikit.DateFields;
import coop.portal.uikit.Messages;

/** From which day a draft is to hold, and on what basis. */
final class ForceDialog {

    private static final String KEY = "checklists.TemplateView.put-in-force";

    private ForceDialog() {}

    static void ask(Template draft, DraftingTemplates drafting, Runnable then) {
        DatePicker from = DateFields.day(Messages.text("checklists.TemplateView.from"));
        TextArea basis = new TextArea(Messages.text("checklists.TemplateView.basis"));
        basis.setValue(draft.basis());
        Ask.ask(KEY, () -> {
            drafting.putInForce(draft.id(), draft.version(), from.getValue(), basis.getValue());
            then.run();
        }, from, basis);
    }
}
