package coop.portal.access.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.UserId;
import coop.portal.uikit.DraftStore.Draft;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Unsaved forms by person and form. */
@Repository
@Unscoped("a draft belongs to the person who typed it, by whom every statement is narrowed")
public class FormDrafts extends Statements {

    FormDrafts(Door door) {
        super(door);
    }

    public Optional<Draft> find(UserId user, String formKey) {
        return jdbc().sql("SELECT content, saved FROM form_draft WHERE user_id = ? AND form_key = ?")
                .params(user.value(), formKey)
                .query((row, number) ->
                        new Draft(row.getString("content"), row.getObject("saved", LocalDateTime.class)))
                .optional();
    }

    public void put(UserId user, String formKey, Draft draft) {
        jdbc().sql("INSERT INTO form_draft (user_id, form_key, content, saved) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE content = VALUES(content), saved = VALUES(saved)")
                .params(user.value(), formKey, draft.json(), draft.savedAt())
                .update();
    }

    public void remove(UserId user, String formKey) {
        jdbc().sql("DELETE FROM form_draft WHERE user_id = ? AND form_key = ?")
                .params(user.value(), formKey)
                .update();
    }

    public void removeOlderThan(LocalDateTime moment) {
        jdbc().sql("DELETE FROM form_draft WHERE saved < ?").param(moment).update();
    }
}
