package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.AbsenceId;
import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** On which days people are away, for putting them on a team. */
@Repository
@Unscoped("days and kind of people of the own agency, whom the caller has found for the person")
public class AwayDays extends Statements {

    AwayDays(Door door) {
        super(door);
    }

    public Map<UserId, List<Clash>> of(Collection<UserId> people, OnSite days) {
        Map<UserId, List<Clash>> found = new HashMap<>();
        if (people.isEmpty()) {
            return found;
        }
        jdbc().sql("SELECT user_id, kind, from_day, to_day FROM fieldwork_absence"
                        + " WHERE user_id IN (:people) AND to_day >= :from AND from_day <= :to ORDER BY from_day, id")
                .param("people", people.stream().map(UserId::value).toList())
                .param("from", days.from())
                .param("to", days.to())
                .query(rs -> {
                    found.computeIfAbsent(new UserId(rs.getLong("user_id")), user -> new ArrayList<>()).add(new Clash.Away(
                            AbsenceKind.valueOf(rs.getString("kind")),
                            rs.getObject("from_day", LocalDate.class),
                            rs.getObject("to_day", LocalDate.class)));
                });
        return found;
    }

    /** Whether the person has another absence on one of these days; one after the other, so that two at once are seen. */
    public boolean meetsAnother(UserId user, AbsenceId but, OnSite days) {
        jdbc().sql("SELECT id FROM user_account WHERE id = ? FOR UPDATE").param(user.value()).query(Long.class).optional();
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM fieldwork_absence WHERE user_id = ? AND id <> ? AND to_day >= ?"
                        + " AND from_day <= ? LOCK IN SHARE MODE)")
                .params(user.value(), but.value(), days.from(), days.to())
                .query(Boolean.class)
                .single();
    }
}
