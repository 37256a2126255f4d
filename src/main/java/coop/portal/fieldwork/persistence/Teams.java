package coop.portal.fieldwork.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who is on which team and what they declared, who drafted the decision, and where people are on which days. */
@Repository
@Unscoped("rows of one fieldwork, which the caller has found for the person; of others only whom they take on which days")
public class Teams extends Statements {

    private static final String ORDER = " ORDER BY FIELD(role, 'LEADER', 'DEPUTY', 'MEMBER'), name, user_id";

    Teams(Door door) {
        super(door);
    }

    public List<TeamMember> of(FieldworkId id) {
        return jdbc().sql("SELECT * FROM fieldwork_team WHERE fieldwork_id = ?" + ORDER)
                .param(id.value())
                .query((rs, number) -> new TeamMember(
                        new UserId(rs.getLong("user_id")),
                        rs.getString("name"),
                        TeamRole.valueOf(rs.getString("role")),
                        Declaration.valueOf(rs.getString("declaration")),
                        rs.getString("remark"),
                        List.of()))
                .list();
    }

    /** The team as it is from now on; what those who stay have declared stays. */
    public void write(FieldworkId id, Collection<TeamMember> team) {
        jdbc().sql("DELETE FROM fieldwork_team WHERE fieldwork_id = ?").param(id.value()).update();
        batch("INSERT INTO fieldwork_team (fieldwork_id, user_id, name, role, declaration, remark) VALUES (?, ?, ?, ?, ?, ?)",
                team.stream()
                        .map(one -> new Object[] {
                            id.value(), one.user().value(), one.name(), one.role().name(), one.declaration().name(), one.remark()
                        })
                        .toList());
    }

    public void declare(FieldworkId id, Collection<UserId> people, Declaration declaration, @Nullable String remark) {
        batch("UPDATE fieldwork_team SET declaration = ?, remark = ? WHERE fieldwork_id = ? AND user_id = ?",
                people.stream()
                        .map(user -> new Object[] {declaration.name(), remark, id.value(), user.value()})
                        .toList());
    }

    public void signs(FieldworkId id, Collection<UserId> people) {
        batch("INSERT IGNORE INTO fieldwork_hand (fieldwork_id, user_id) VALUES (?, ?)",
                people.stream().map(user -> new Object[] {id.value(), user.value()}).toList());
    }

    public Set<UserId> hands(FieldworkId id) {
        return jdbc().sql("SELECT user_id FROM fieldwork_hand WHERE fieldwork_id = ?")
                .param(id.value())
                .query(Long.class)
                .list()
                .stream()
                .map(UserId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where else people are on some days: from the day of announcing or planned, until the time limit ends. */
    public Map<UserId, List<Clash>> clashes(FieldworkId but, Collection<UserId> people, OnSite days) {
        Map<UserId, List<Clash>> found = new HashMap<>();
        if (people.isEmpty()) {
            return found;
        }
        jdbc().sql("SELECT * FROM (SELECT t.user_id, f.id, f.organisation_name, " + Days.from("f") + " AS from_day, "
                        + Days.to("f") + " AS to_day FROM fieldwork_team t JOIN fieldwork f ON f.id = t.fieldwork_id"
                        + " LEFT JOIN fieldwork_term s ON s.fieldwork_id = f.id AND s.kind = 'ON_SITE'"
                        + " WHERE t.user_id IN (:people) AND f.id <> :but AND " + Days.taken("f") + ") w"
                        + " WHERE from_day <= :to AND to_day >= :from ORDER BY from_day, id")
                .param("people", people.stream().map(UserId::value).toList())
                .param("but", but.value())
                .param("from", days.from())
                .param("to", days.to())
                .query(rs -> {
                    found.computeIfAbsent(new UserId(rs.getLong("user_id")), user -> new ArrayList<>()).add(new Clash.Elsewhere(
                            new FieldworkId(rs.getLong("id")), rs.getString("organisation_name"),
                            rs.getObject("from_day", LocalDate.class), rs.getObject("to_day", LocalDate.class)));
                });
        return found;
    }
}
