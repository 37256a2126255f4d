package coop.portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import coop.portal.access.ActingAs;
import coop.portal.access.Can;
import coop.portal.access.Delegating;
import coop.portal.access.OwnAccount;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountSheet;
import coop.portal.access.model.DelegationRow;
import coop.portal.kernel.PortalClock;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.LinkButton;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.SheetPage;
import jakarta.annotation.security.RolesAllowed;

/** One's own page: in which capacity one acts, password, language, and work lent to colleagues. */
@Route(AccessNavigation.PROFILE + "/:tab?")
@RolesAllowed(AccessPermissions.PROFILE_OWN)
class ProfileView extends SheetPage {

    private final OwnAccount account;
    private final ActingAs acting;
    private final Delegating delegating;
    private final PortalClock clock;
    private final Can can;

    ProfileView(OwnAccount account, ActingAs acting, Delegating delegating, PortalClock clock, Can can) {
        super("access.ProfileView");
        this.account = account;
        this.acting = acting;
        this.delegating = delegating;
        this.clock = clock;
        this.can = can;
    }

    @Override
    protected void build(String id) {
        AccountSheet sheet = account.sheet();
        header(sheet.draft().displayName(), sheet.draft().userName());
        keyFacts().fact("lastSignIn", sheet.lastSignIn());
        tab("capacities", () -> new CapacityTable(acting.mine(), acting::isPresent, key -> {
            if (Attempt.to(() -> acting.switchTo(key))) {
                reload();
            }
        }));
        if (can.perform(AccessPermissions.DELEGATION_GRANT)) {
            tab("delegations", () -> delegations(sheet));
        }
        tab("password", () -> narrow(new PasswordChange(account, () -> {})));
        tab("language", () -> narrow(new LanguageChoice(sheet.draft().language(), language -> {
            if (Attempt.to(() -> account.speak(language))) {
                reload();
            }
        })));
    }

    private Component delegations(AccountSheet sheet) {
        DelegationTable table = new DelegationTable(
                delegating.mine(), row -> mine(row, sheet) && row.openOn(clock.today()), row -> {
                    delegating.revoke(row.id());
                    rebuild();
                });
        Div box = new Div(
                LinkButton.primary(Messages.text("access.act.delegate"), AccessNavigation.DELEGATE), table);
        box.addClassName("stack");
        return box;
    }

    private static boolean mine(DelegationRow row, AccountSheet sheet) {
        return row.from().equals(sheet.id());
    }

    private static Component narrow(Component content) {
        Div box = new Div(content);
        box.addClassName("narrow");
        return box;
    }

    /** The whole page anew: menus and texts hang on the capacity and the language. */
    private static void reload() {
        UI.getCurrent().getPage().reload();
    }
}
