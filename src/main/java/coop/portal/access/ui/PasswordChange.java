package coop.portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import coop.portal.access.OwnAccount;
import coop.portal.kernel.Remark;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** The fields with which one changes one's own password. */
class PasswordChange extends Div {

    private final OwnAccount account;
    private final Runnable done;
    private final PasswordField present = field("present", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("again", Autocomplete.NEW_PASSWORD);

    PasswordChange(OwnAccount account, Runnable done) {
        this.account = account;
        this.done = done;
        addClassName("sign-in-form");
        wanted.setHelperText(Messages.text("access.PasswordChange.hint"));
        wanted.addValueChangeListener(change -> judge());
        Button save = new Button(Messages.text("access.PasswordChange.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(present, wanted, again, save);
    }

    private static PasswordField field(String name, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(Messages.text("access.PasswordChange." + name));
        field.setAutocomplete(autocomplete);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    private boolean judge() {
        List<Remark> remarks = wanted.isEmpty() ? List.of() : account.check(wanted.getValue());
        wanted.setInvalid(!remarks.isEmpty());
        wanted.setErrorMessage(remarks.stream().map(Messages::text).collect(Collectors.joining(" ")));
        return remarks.isEmpty();
    }

    private void save() {
        boolean same = wanted.getValue().equals(again.getValue());
        again.setInvalid(!same);
        again.setErrorMessage(Messages.text("access.PasswordChange.not-the-same"));
        if (!judge() || !same) {
            return;
        }
        if (Attempt.to(() -> account.changePassword(present.getValue(), wanted.getValue()), "access.PasswordChange.saved")) {
            present.clear();
            wanted.clear();
            again.clear();
            done.run();
        }
    }
}
