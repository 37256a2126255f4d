package coop.portal.reminders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.OwnAccount;
import coop.portal.access.model.AccessPermissions;
import coop.portal.reminders.ChoosingRhythm;
import coop.portal.reminders.ReminderAddress;
import coop.portal.reminders.model.Rhythm;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Page;
import jakarta.annotation.security.RolesAllowed;

/** How often one wants to be reminded by mail, and to which address that goes. */
@Route(ReminderAddress.OWN)
@Menu(title = "reminders.menu.own", order = 110)
@RolesAllowed(AccessPermissions.PROFILE_OWN)
class RhythmView extends Div implements Page {

    private static final String PAGE = "reminders.RhythmView";

    RhythmView(ChoosingRhythm choosing, OwnAccount account) {
        addClassNames("page", "narrow", "stack");
        String email = account.email();
        RadioButtonGroup<Rhythm> rhythm = new RadioButtonGroup<>(Messages.text(PAGE + ".rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(Messages::label);
        rhythm.setValue(choosing.mine());
        Button save = new Button(Messages.text(PAGE + ".save"), click ->
                Attempt.to(() -> choosing.choose(rhythm.getValue()), PAGE + ".saved"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H1(title()), new Paragraph(Messages.text(PAGE + ".what")),
                new Paragraph(email.isEmpty()
                        ? Messages.text(PAGE + ".no-address")
                        : Messages.text(PAGE + ".address", email)),
                rhythm, save);
    }

    @Override
    public String title() {
        return Messages.text(PAGE + ".title");
    }
}
