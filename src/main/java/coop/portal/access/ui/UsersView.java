package coop.portal.access.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.portal.access.AccountQueries;
import coop.portal.access.Can;
import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountFilter;
import coop.portal.access.model.AccountRow;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.territory.Agencies;
import coop.portal.uikit.Messages;
import coop.portal.uikit.list.Chosen;
import coop.portal.uikit.list.Column;
import coop.portal.uikit.list.Filter;
import coop.portal.uikit.list.ListPage;
import coop.portal.uikit.list.ListTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody who can sign in, with what they do. */
@Route(AccessNavigation.USERS)
@Menu(title = "access.menu.users", order = 930)
@RolesAllowed(AccessPermissions.USER_READ)
class UsersView extends ListPage<AccountRow, AccountFilter> {

    UsersView(AccountQueries queries, Agencies agencies, PortalClock clock, Can can, ListTools tools) {
        super("access.UsersView", queries.accounts(), AccountRow::id, UsersView::filter, tools);
        column(Column.text("displayName", AccountRow::displayName).sortable());
        column(Column.<AccountRow>text("userName", AccountRow::userName).sortable().width(10));
        column(Column.<AccountRow>text("role", row -> roles(row)).width(11));
        column(Column.<AccountRow>text("agency", row -> agencies(row, queries)).width(13));
        column(Column.<AccountRow, AccountState>badge("state", AccountRow::state, AccountLook::of).sortable());
        column(Column.<AccountRow>moment("lastSignIn", AccountRow::lastSignIn).sortable().hidden());
        filter(Filter.choice("state", AccountState.class));
        filter(Filter.choice("role", JobRole.class));
        filter(Filter.options("agency", () -> agencies.all(clock.today()).stream()
                .map(agency -> new Option(agency.id().text(), agency.name()))
                .toList()));
        opens(row -> AccessNavigation.user(row.id()));
        if (can.perform(AccessPermissions.USER_ADMINISTER)) {
            primary("new", AccessNavigation.NEW_USER);
        }
    }

    private static AccountFilter filter(Chosen chosen) {
        List<AgencyId> agencies = chosen.parsed("agency", AgencyId::parse);
        return new AccountFilter(
                chosen.search(),
                chosen.constants("state", AccountState.class),
                chosen.constants("role", JobRole.class),
                Set.copyOf(agencies));
    }

    private static String roles(AccountRow row) {
        return row.posts().stream().map(post -> Messages.label(post.role())).distinct().collect(Collectors.joining(", "));
    }

    private static String agencies(AccountRow row, AccountQueries queries) {
        return row.posts().stream()
                .map(post -> queries.agencyName(post.agency()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
