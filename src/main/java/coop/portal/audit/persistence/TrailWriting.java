package coop.portal.audit.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.audit.model.ActorStamp;
import coop.portal.audit.model.TrailEntry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Adds to the trail, a thousand lines in one go where there are many; it reads nothing. */
@Repository
@Unscoped("whatever anybody does is written down, in scope or not")
public class TrailWriting extends Statements {

    private static final int BATCH = 1_000;
    private static final int LABEL = 400;
    private static final int REASON = 2_000;

    private static final String INSERT =
            "INSERT INTO audit_entry (id, at, actor, actor_name, role, agency, agency_name, on_behalf_of, on_behalf_name,"
                    + " scope, subject_type, subject_id, subject_label, action, reason, changes, correlation)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    TrailWriting(Door door) {
        super(door);
    }

    public void add(Iterator<TrailEntry> entries) {
        List<Object[]> rows = new ArrayList<>(BATCH);
        while (entries.hasNext()) {
            rows.add(row(entries.next()));
            if (rows.size() == BATCH || !entries.hasNext()) {
                batch(INSERT, rows);
                rows.clear();
            }
        }
    }

    @SuppressWarnings("NullAway")
    private static Object[] row(TrailEntry entry) {
        ActorStamp actor = entry.actor();
        return new Object[] {
            entry.id(),
            entry.at(),
            actor.user(),
            cut(actor.name(), LABEL),
            actor.role(),
            actor.agency(),
            cut(actor.agencyName(), LABEL),
            actor.onBehalfOfUser(),
            cut(actor.onBehalfOf(), LABEL),
            actor.scope(),
            entry.subject().type(),
            entry.subject().id(),
            cut(entry.subject().label(), LABEL),
            entry.action(),
            cut(entry.reason(), REASON),
            ChangesJson.write(entry.changes()),
            entry.correlation()
        };
    }

    /** A name too long for its column is cut; no act fails for the length of what is said of it. */
    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
