package coop.portal.reminders.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.UserId;
import coop.portal.reminders.model.DigestId;
import coop.portal.reminders.model.Urgency;
import coop.portal.reminders.rules.DigestRules.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Where letters are written into: one for each person and day, together with what it tells. */
@Repository
@Unscoped("letters are written by the portal itself, each from what its reader may see")
public class DigestBook extends Statements {

    DigestBook(Door door) {
        super(door);
    }

    /** A letter that is written. */
    public record Letter(
            DigestId id, UserId user, String name, String address, String subject, String plain, String html,
            List<Step> steps) {}

    public boolean finished(LocalDate day) {
        return jdbc().sql("SELECT COUNT(*) FROM reminder_round WHERE day = ? AND finished IS NOT NULL")
                        .param(day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void begin(LocalDate day) {
        jdbc().sql("INSERT IGNORE INTO reminder_round (day) VALUES (?)").param(day).update();
    }

    /** Nobody else writes letters of the day until the transaction ends. */
    public void hold(LocalDate day) {
        jdbc().sql("SELECT day FROM reminder_round WHERE day = ? FOR UPDATE").param(day).query(LocalDate.class).single();
    }

    public void finish(LocalDate day, LocalDateTime now) {
        jdbc().sql("UPDATE reminder_round SET finished = ? WHERE day = ?").params(now, day).update();
    }

    /** Which of these people have a letter of the day already. */
    public Set<UserId> written(LocalDate day, Collection<UserId> users) {
        List<Object> values = new ArrayList<>(List.of(day));
        users.forEach(user -> values.add(user.value()));
        return new HashSet<>(jdbc()
                .sql("SELECT user_id FROM reminder_digest WHERE day = ? AND user_id IN (" + marks(users) + ")")
                .params(values)
                .query((rs, number) -> new UserId(rs.getLong(1)))
                .list());
    }

    /** What these people were told of last days from one on. */
    public Map<UserId, Set<Step>> told(Collection<UserId> users, LocalDate from) {
        List<Object> values = new ArrayList<>();
        users.forEach(user -> values.add(user.value()));
        values.add(from);
        Map<UserId, Set<Step>> told = new HashMap<>();
        jdbc().sql("SELECT user_id, subject, due, urgency FROM reminder_told WHERE user_id IN (" + marks(users) + ") AND due >= ?")
                .params(values)
                .query((rs, number) -> told
                        .computeIfAbsent(new UserId(rs.getLong(1)), user -> new HashSet<>())
                        .add(new Step(
                                rs.getString(2), rs.getObject(3, LocalDate.class), Urgency.valueOf(rs.getString(4)))))
                .list();
        return told;
    }

    public void write(LocalDate day, List<Letter> letters, LocalDateTime now) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> told = new ArrayList<>();
        for (Letter letter : letters) {
            rows.add(new Object[] {
                letter.id().value(), letter.user().value(), day, letter.name(), letter.address(), letter.subject(),
                letter.plain(), letter.html(), letter.steps().size(), now, now
            });
            letter.steps().forEach(step -> told.add(new Object[] {
                letter.user().value(), step.subject(), step.due(), step.urgency().name(), letter.id().value()
            }));
        }
        batch("INSERT INTO reminder_digest (id, user_id, day, name, address, subject, plain, html, items, state, attempts,"
                + " next_try, composed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'COMPOSED', 0, ?, ?)", rows);
        batch("INSERT INTO reminder_told (user_id, subject, due, urgency, digest_id) VALUES (?, ?, ?, ?, ?)", told);
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
