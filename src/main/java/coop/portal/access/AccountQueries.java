package coop.portal.access;

import coop.portal.access.model.AccessPermissions;
import coop.portal.access.model.AccountFilter;
import coop.portal.access.model.AccountRow;
import coop.portal.access.model.AccountSheet;
import coop.portal.access.persistence.AccountRows;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.UserId;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads users: the list, and the page of each. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(AccessPermissions.USER_READ)
public class AccountQueries {

    private final AccountRows rows;
    private final AccountSheets sheets;
    private final RightsChanges changes;
    private final AssignmentWords words;

    AccountQueries(AccountRows rows, AccountSheets sheets, RightsChanges changes, AssignmentWords words) {
        this.rows = rows;
        this.sheets = sheets;
        this.changes = changes;
        this.words = words;
    }

    public Paged<AccountRow, AccountFilter> accounts() {
        return rows;
    }

    public AccountSheet sheet(UserId user) {
        return sheets.of(changes.account(user));
    }

    public String agencyName(AgencyId agency) {
        return words.name(agency);
    }
}
