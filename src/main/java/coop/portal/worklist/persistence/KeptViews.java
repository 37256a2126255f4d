package coop.portal.worklist.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The filters with a name and the chosen columns of each person. */
@Repository
@Unscoped("each statement is bound to the person who is signed in; no row of the registry is touched")
public class KeptViews extends Statements {

    /** One kept filter. */
    public record Kept(long id, String name, String query) {}

    KeptViews(Door door) {
        super(door);
    }

    public List<Kept> of(UserId user, String page) {
        return jdbc().sql("SELECT id, name, query FROM saved_view WHERE user_id = ? AND page = ?"
                        + " ORDER BY name COLLATE utf8mb4_uca1400_vietnamese_as_ci, id")
                .params(user.value(), page)
                .query((rs, number) -> new Kept(rs.getLong(1), rs.getString(2), rs.getString(3)))
                .list();
    }

    public void keep(UserId user, String page, Kept view) {
        jdbc().sql("INSERT INTO saved_view (id, user_id, page, name, query) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE query = VALUES(query)")
                .params(view.id(), user.value(), page, view.name(), view.query())
                .update();
    }

    public void remove(UserId user, long id) {
        jdbc().sql("DELETE FROM saved_view WHERE id = ? AND user_id = ?").params(id, user.value()).update();
    }

    public Optional<String> columns(UserId user, String page) {
        return jdbc().sql("SELECT columns FROM list_columns WHERE user_id = ? AND page = ?")
                .params(user.value(), page)
                .query(String.class)
                .optional();
    }

    public void rememberColumns(UserId user, String page, String columns) {
        jdbc().sql("INSERT INTO list_columns (user_id, page, columns) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE columns = VALUES(columns)")
                .params(user.value(), page, columns)
                .update();
    }
}
