package coop.portal.access.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import coop.portal.access.AccountQueries;
import coop.portal.access.AdministeringAccounts;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountDraft;
import coop.portal.access.model.AccountSheet;
import coop.portal.access.model.NewAccount;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormPage;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens an account, or corrects the name, language and address of one. */
@Route(AccessNavigation.NEW_USER)
@RouteAlias("access/edit-user/:id")
@RolesAllowed(AccessPermissions.USER_ADMINISTER)
class UserForm extends FormPage<AccountDraft> implements BeforeEnterObserver {

    private final AdministeringAccounts accounts;
    private final AccountQueries queries;
    private final TextField displayName;
    private final TextField userName;
    private final TextField email;
    private final ComboBox<Option> language;
    private @Nullable AccountSheet before;

    UserForm(AdministeringAccounts accounts, AccountQueries queries, FormTools tools) {
        super("access.UserForm", tools);
        this.accounts = accounts;
        this.queries = queries;
        FormSection person = section("person");
        displayName = person.text("displayName");
        userName = person.text("userName");
        email = person.text("email");
        language = person.options("language", Languages.options());
        language.setValue(Languages.options().getFirst());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UserId> id = event.getRouteParameters().get("id").map(UserId::parse);
        id.ifPresent(user -> {
            AccountSheet sheet = queries.sheet(user);
            before = sheet;
            fill(sheet.draft());
            userName.setReadOnly(true);
        });
        open("access.account:" + id.map(UserId::text).orElse("new"));
    }

    @Override
    protected AccountDraft draft() {
        Option chosen = language.getValue();
        return new AccountDraft(
                userName.getValue(), displayName.getValue(), chosen == null ? "" : chosen.value(), email.getValue());
    }

    @Override
    protected List<Remark> check(AccountDraft draft) {
        return before == null ? accounts.check(draft) : accounts.checkChange(draft);
    }

    @Override
    protected String save(AccountDraft draft) {
        AccountSheet sheet = before;
        if (sheet != null) {
            accounts.change(sheet.id(), sheet.version(), draft);
            return AccessNavigation.user(sheet.id());
        }
        NewAccount made = accounts.open(draft);
        OneTimeNotice.keep(made.id(), made.oneTimePassword());
        return AccessNavigation.user(made.id());
    }

    @Override
    protected void fill(AccountDraft draft) {
        displayName.setValue(draft.displayName());
        userName.setValue(draft.userName());
        email.setValue(draft.email());
        language.setValue(Languages.option(draft.language()));
    }

    @Override
    protected Optional<AccountDraft> latest() {
        return Optional.ofNullable(before).map(sheet -> {
            AccountSheet now = queries.sheet(sheet.id());
            before = now;
            return now.draft();
        });
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("access.UsersView.title"), AccessNavigation.USERS));
    }
}
