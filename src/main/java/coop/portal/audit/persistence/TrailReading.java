package coop.portal.audit.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.audit.model.TrailEntry;
import coop.portal.kernel.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Single lines of the trail, and the history of one thing. */
@Repository
@Unscoped("a page asks for the history of what it has found in scope; whoever may read the trail reads all of it")
public class TrailReading extends Statements {

    TrailReading(Door door) {
        super(door);
    }

    public Optional<TrailEntry> find(long id) {
        return jdbc().sql("SELECT " + EntryMapping.ENTRY + " FROM audit_entry e WHERE e.id = ?")
                .param(id)
                .query(EntryMapping::entry)
                .optional();
    }

    /** Of things of one type, the latest first. */
    public List<TrailEntry> of(List<Subject> subjects, int offset, int limit) {
        return jdbc().sql("SELECT " + EntryMapping.ENTRY + " FROM audit_entry e"
                        + " WHERE e.subject_type = :type AND e.subject_id IN (:ids)"
                        + " ORDER BY e.at DESC, e.id DESC LIMIT :limit OFFSET :offset")
                .param("type", subjects.getFirst().type())
                .param("ids", subjects.stream().map(Subject::id).toList())
                .param("limit", limit)
                .param("offset", offset)
                .query(EntryMapping::entry)
                .list();
    }

    /** The keys of all actions that were ever recorded, from the index alone. */
    public List<String> actions() {
        return jdbc().sql("SELECT DISTINCT action FROM audit_entry").query(String.class).list();
    }

    /** The kinds of things that anything was recorded about, from the index alone. */
    public List<String> subjectTypes() {
        return jdbc().sql("SELECT DISTINCT subject_type FROM audit_entry").query(String.class).list();
    }
}
