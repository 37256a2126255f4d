package coop.portal.access.persistence;

import coop.portal.access.model.AccountFilter;
import coop.portal.access.model.AccountRow;
import coop.portal.access.model.AccountRow.Post;
import coop.portal.access.model.AccountState;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Unscoped;
import coop.portal.access.scope.Where;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the list of users; it is for administrators and auditors only, whose permission stands for a scope. */
@Repository
@Unscoped("users belong to no commune, sector or agency: who may read the list may read all of it")
public class AccountRows extends ScopedRows<AccountRow, AccountFilter> {

    private static final String POSTS = "(SELECT GROUP_CONCAT(CONCAT_WS('@', a.job_role, a.agency_id, a.valid_to)"
            + " ORDER BY a.valid_from, a.id) FROM user_assignment a WHERE a.user_id = u.id AND a.withdrawn IS NULL)"
            + " AS posts";

    private final PortalClock clock;

    AccountRows(Door door, PortalClock clock) {
        super(door, definition(clock));
        this.clock = clock;
    }

    private static RowsDefinition<AccountRow> definition(PortalClock clock) {
        return RowsDefinition.<AccountRow>from("user_account u")
                .id("u.id")
                .select("u.id, u.user_name, u.display_name, u.state, u.last_sign_in, " + POSTS)
                .scope(ScopeColumns.none().orAlways("1 = 1"))
                .sortable("displayName", "u.display_name")
                .sortableUnique("userName", "u.user_name")
                .sortableNullable("lastSignIn", "u.last_sign_in")
                .sortable("state", "u.state")
                .defaultSort(SortBy.asc("displayName"))
                .row((row, number) -> row(row, clock.today()));
    }

    @Override
    protected void narrow(Where where, AccountFilter filter) {
        SearchText.words(filter.text()).forEach(word -> where.and("u.search_name LIKE ?", "%" + word + "%"));
        where.in("u.state", filter.states());
        if (!filter.roles().isEmpty() || !filter.agencies().isEmpty()) {
            posts(where, filter);
        }
    }

    private void posts(Where where, AccountFilter filter) {
        StringBuilder exists = new StringBuilder("EXISTS (SELECT 1 FROM user_assignment a WHERE a.user_id = u.id"
                + " AND a.withdrawn IS NULL AND (a.valid_to IS NULL OR a.valid_to >= ?)");
        List<Object> args = new ArrayList<>(List.of(clock.today()));
        if (!filter.roles().isEmpty()) {
            exists.append(" AND a.job_role IN (").append(marks(filter.roles().size())).append(")");
            filter.roles().forEach(role -> args.add(role.name()));
        }
        if (!filter.agencies().isEmpty()) {
            exists.append(" AND a.agency_id IN (").append(marks(filter.agencies().size())).append(")");
            filter.agencies().forEach(agency -> args.add(agency.value()));
        }
        where.and(exists.append(")").toString(), args.toArray());
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static AccountRow row(ResultSet row, LocalDate today) throws SQLException {
        return new AccountRow(
                new UserId(row.getLong("id")),
                row.getString("user_name"),
                row.getString("display_name"),
                AccountState.valueOf(row.getString("state")),
                posts(row.getString("posts"), today),
                row.getObject("last_sign_in", LocalDateTime.class));
    }

    private static List<Post> posts(@Nullable String posts, LocalDate today) {
        return posts == null
                ? List.of()
                : Arrays.stream(posts.split(","))
                        .map(post -> post.split("@"))
                        .filter(post -> post.length < 3 || !LocalDate.parse(post[2]).isBefore(today))
                        .map(post -> new Post(JobRole.valueOf(post[0]), new AgencyId(Long.parseLong(post[1]))))
                        .toList();
    }
}
