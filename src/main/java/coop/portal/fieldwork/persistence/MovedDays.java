package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.MovedDay;
import coop.portal.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** What members of teams have not read yet: that the day was moved. Of several moves the latest is told, from the first day. */
@Repository
@Unscoped("told to a person about the teams they are on")
public class MovedDays extends Statements {

    private static final String READ =
            "SELECT m.*, f.organisation_name FROM fieldwork_moved m JOIN fieldwork f ON f.id = m.fieldwork_id";
    /** Once the team is there it is no news. */
    private static final String EARLY = " AND f.stage IN ('PLANNED', 'DECISION_DRAFT', 'DECISION_ISSUED')";

    MovedDays(Door door) {
        super(door);
    }

    public void tell(FieldworkId id, Collection<UserId> people, MovedDay moved) {
        batch("INSERT INTO fieldwork_moved (fieldwork_id, user_id, from_day, to_day, by_name, at) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE to_day = VALUES(to_day), by_name = VALUES(by_name), at = VALUES(at)",
                people.stream()
                        .map(user -> new Object[] {id.value(), user.value(), moved.from(), moved.to(), moved.byName(), moved.at()})
                        .toList());
    }

    public List<MovedDay> of(Collection<UserId> people, int limit) {
        return jdbc().sql(READ + " WHERE m.user_id IN (:people)" + EARLY + " ORDER BY m.at LIMIT :most")
                .param("people", ids(people))
                .param("most", limit)
                .query(MovedDays::row)
                .list();
    }

    public Optional<MovedDay> of(FieldworkId id, Collection<UserId> people) {
        return jdbc().sql(READ + " WHERE m.fieldwork_id = :id AND m.user_id IN (:people)" + EARLY + " LIMIT 1")
                .param("id", id.value())
                .param("people", ids(people))
                .query(MovedDays::row)
                .optional();
    }

    /** They know it now. */
    public void read(FieldworkId id, Collection<UserId> people) {
        jdbc().sql("DELETE FROM fieldwork_moved WHERE fieldwork_id = :id AND user_id IN (:people)")
                .param("id", id.value())
                .param("people", ids(people))
                .update();
    }

    private static List<Long> ids(Collection<UserId> people) {
        return people.stream().map(UserId::value).toList();
    }

    private static MovedDay row(ResultSet rs, int number) throws SQLException {
        return new MovedDay(
                new FieldworkId(rs.getLong("fieldwork_id")),
                rs.getString("organisation_name"),
                rs.getObject("from_day", LocalDate.class),
                rs.getObject("to_day", LocalDate.class),
                rs.getString("by_name"),
                rs.getObject("at", LocalDateTime.class));
    }
}
