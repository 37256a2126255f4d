package coop.portal.access.ui;

import com.vaadin.flow.router.Route;
import coop.portal.access.AccountQueries;
import coop.portal.access.AdministeringAccounts;
import coop.portal.access.Assigning;
import coop.portal.access.Can;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountAct;
import coop.portal.access.model.AccountSheet;
import coop.portal.access.model.SignInOutcome;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.UserId;
import coop.portal.uikit.Messages;
import coop.portal.uikit.ReasonDialog;
import coop.portal.uikit.sheet.NextSteps;
import coop.portal.uikit.sheet.SheetPage;
import coop.portal.uikit.sheet.StageBadge;
import coop.portal.uikit.sheet.TimelinePanel;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** One user: what they do, since when, what may be done about the account, and its history. */
@Route("access/user/:id/:tab?")
@RolesAllowed(AccessPermissions.USER_READ)
class UserView extends SheetPage {

    private final AccountQueries queries;
    private final AdministeringAccounts accounts;
    private final Assigning assigning;
    private final Timeline timeline;
    private final Can can;

    UserView(
            AccountQueries queries, AdministeringAccounts accounts, Assigning assigning, Timeline timeline, Can can) {
        super("access.UserView");
        this.queries = queries;
        this.accounts = accounts;
        this.assigning = assigning;
        this.timeline = timeline;
        this.can = can;
    }

    @Override
    protected void build(String id) {
        AccountSheet sheet = queries.sheet(UserId.parse(id));
        Set<AccountAct> open = can.perform(AccessPermissions.USER_ADMINISTER) ? sheet.open() : Set.of();
        header(sheet.draft().displayName(), sheet.draft().userName(),
                StageBadge.of(sheet.state(), AccountLook.of(sheet.state())));
        OneTimeNotice.of(sheet.id()).ifPresent(this::notice);
        keyFacts()
                .fact("email", sheet.draft().email().isEmpty() ? null : sheet.draft().email())
                .fact("lastSignIn", sheet.lastSignIn())
                .fact("created", sheet.created())
                .fact("closed", sheet.closed())
                .fact("stateReason", sheet.stateReason())
                .fact("handOver", sheet.handOver())
                .fact("password", sheet.mustChangePassword() ? Messages.text("access.UserView.must-change") : null);
        if (!open.isEmpty()) {
            steps(nextSteps(), sheet, open);
        }
        tab("assignments", () -> new AssignmentTable(
                sheet, open.contains(AccountAct.ASSIGN), (row, why) -> {
                    assigning.withdraw(row.id(), row.version(), why);
                    rebuild();
                }));
        tab("delegations", () -> new DelegationTable(sheet.delegations(), null, null));
        tab("history", () -> new TimelinePanel(
                timeline, new Subject(SignInOutcome.TYPE, sheet.id().text(), sheet.draft().displayName())));
    }

    private void steps(NextSteps steps, AccountSheet sheet, Set<AccountAct> open) {
        if (open.contains(AccountAct.ASSIGN)) {
            steps.mainLink("access.act.assign", AccessNavigation.assign(sheet.id()));
        }
        steps.other("access.act.change", () ->
                getUI().ifPresent(ui -> ui.navigate(AccessNavigation.edit(sheet.id()))));
        if (open.contains(AccountAct.RESET_PASSWORD)) {
            steps.other("access.act.reset-password", () -> ReasonDialog.confirm("access.act.reset-password", () -> {
                OneTimeNotice.keep(sheet.id(), accounts.resetPassword(sheet.id(), sheet.version()));
                rebuild();
            }, sheet.draft().displayName()));
        }
        if (open.contains(AccountAct.UNLOCK)) {
            steps.other("access.act.unlock", () -> ReasonDialog.ask("access.act.unlock", why -> {
                accounts.unlock(sheet.id(), sheet.version(), why);
                rebuild();
            }));
        }
        if (open.contains(AccountAct.LOCK)) {
            steps.other("access.act.lock", () -> ReasonDialog.ask("access.act.lock", why -> {
                accounts.lock(sheet.id(), sheet.version(), why);
                rebuild();
            }));
        }
        if (open.contains(AccountAct.CLOSE)) {
            steps.other("access.act.close", () -> new CloseDialog(sheet, (why, handOver) -> {
                accounts.close(sheet.id(), sheet.version(), why, handOver);
                rebuild();
            }).open());
        }
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(Messages.text("access.UsersView.title"), AccessNavigation.USERS));
    }
}
