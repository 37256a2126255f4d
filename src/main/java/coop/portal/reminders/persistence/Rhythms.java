package coop.portal.reminders.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.UserId;
import coop.portal.reminders.model.Rhythm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** How often people want the digest. */
@Repository
@Unscoped("each is a person's own; the portal itself reads all of them to write the letters")
public class Rhythms extends Statements {

    Rhythms(Door door) {
        super(door);
    }

    public Rhythm of(UserId user) {
        return jdbc().sql("SELECT rhythm FROM reminder_rhythm WHERE user_id = ?")
                .param(user.value())
                .query(String.class)
                .optional()
                .map(Rhythm::valueOf)
                .orElse(Rhythm.WORKING_DAYS);
    }

    /** Of those who said something. */
    public Map<UserId, Rhythm> all() {
        Map<UserId, Rhythm> all = new HashMap<>();
        jdbc().sql("SELECT user_id, rhythm FROM reminder_rhythm")
                .query((rs, number) -> all.put(new UserId(rs.getLong(1)), Rhythm.valueOf(rs.getString(2))))
                .list();
        return all;
    }

    public void choose(UserId user, Rhythm rhythm) {
        jdbc().sql("INSERT INTO reminder_rhythm (user_id, rhythm) VALUES (?, ?) ON DUPLICATE KEY UPDATE rhythm = VALUES(rhythm)")
                .params(user.value(), rhythm.name())
                .update();
    }
}
