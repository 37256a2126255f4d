package coop.portal.access.persistence;

import coop.portal.access.model.AssignmentDraft;
import coop.portal.access.model.JobRole;
import coop.portal.access.model.ScopeKind;
import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What everybody does on a day, read at once: for work in the background that is about all. */
@Repository
@Unscoped("assignments decide the scope, they do not lie in one; only the portal itself asks for those of everybody")
public class Placements extends Statements {

    Placements(Door door) {
        super(door);
    }

    /** Somebody who can act today and has an address. */
    public record Reachable(UserId user, String name, String email, String locale) {}

    /** An assignment that holds. */
    public record Held(long id, UserId user, AssignmentDraft reach) {}

    /** A delegation that holds. */
    public record Lent(long assignment, UserId from, UserId to) {}

    public List<Reachable> reachable() {
        return jdbc().sql("SELECT id, display_name, email, locale FROM user_account"
                        + " WHERE state = 'ACTIVE' AND NOT must_change_password AND email IS NOT NULL ORDER BY id")
                .query((rs, number) -> new Reachable(
                        new UserId(rs.getLong(1)), rs.getString(2), rs.getString(3), rs.getString(4)))
                .list();
    }

    /** By user, the oldest first. */
    public List<Held> held(LocalDate day) {
        return jdbc().sql("SELECT a.*, (SELECT GROUP_CONCAT(c.unit_id) FROM user_assignment_commune c WHERE c.assignment_id = a.id)"
                        + " AS communes, (SELECT GROUP_CONCAT(s.sector) FROM user_assignment_sector s WHERE s.assignment_id = a.id)"
                        + " AS sectors FROM user_assignment a JOIN user_account u ON u.id = a.user_id AND u.state = 'ACTIVE'"
                        + " WHERE a.withdrawn IS NULL AND a.valid_from <= ? AND (a.valid_to IS NULL OR a.valid_to >= ?)"
                        + " ORDER BY a.user_id, a.valid_from, a.id")
                .params(day, day)
                .query(Placements::held)
                .list();
    }

    public List<Lent> lent(LocalDate day) {
        return jdbc().sql("SELECT from_assignment, from_user, to_user FROM delegation"
                        + " WHERE revoked IS NULL AND valid_from <= ? AND valid_to >= ? ORDER BY valid_from, id")
                .params(day, day)
                .query((rs, number) -> new Lent(rs.getLong(1), new UserId(rs.getLong(2)), new UserId(rs.getLong(3))))
                .list();
    }

    private static Held held(ResultSet rs, int number) throws SQLException {
        return new Held(
                rs.getLong("id"),
                new UserId(rs.getLong("user_id")),
                new AssignmentDraft(
                        JobRole.valueOf(rs.getString("job_role")),
                        new AgencyId(rs.getLong("agency_id")),
                        ScopeKind.valueOf(rs.getString("scope_kind")),
                        all(rs.getString("communes"), text -> new UnitId(Long.parseLong(text))),
                        all(rs.getString("sectors"), Function.identity()),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_to", LocalDate.class),
                        rs.getString("document_no")));
    }

    private static <T> Set<T> all(@Nullable String joined, Function<String, T> each) {
        return Stream.ofNullable(joined)
                .flatMap(text -> Stream.of(text.split(",")))
                .map(each)
                .collect(Collectors.toUnmodifiableSet());
    }
}
