package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.persistence.OrganisationRecords.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** What the sections of a record said before they were changed, each until the day of the change. */
@Repository
@Unscoped("contents belong to an organisation that was found through a scoped reader before")
public class PastContents extends Statements {

    PastContents(Door door) {
        super(door);
    }

    /** What is kept now, with each section as it stood at the end of the day. */
    public OrganisationDraft on(LocalDate day, OrganisationId id, OrganisationDraft today) {
        Map<String, String> contents = new LinkedHashMap<>();
        jdbc().sql("SELECT section, content FROM organisation_past WHERE organisation_id = ? AND until > ? ORDER BY until DESC")
                .params(id.value(), day)
                .query(rs -> {
                    contents.put(rs.getString("section"), rs.getString("content"));
                });
        OrganisationDraft then = today;
        for (PastSection<?> section : PastSection.ALL) {
            String content = contents.get(section.name());
            then = content == null ? then : section.turnedBack(then, content);
        }
        return then;
    }

    /** Of several changes of one day the first tells what stood until then. */
    void keep(Collection<Revision> revisions, LocalDate until) {
        List<Object[]> lines = new ArrayList<>();
        for (Revision revision : revisions) {
            changed(revision).forEach((section, before) ->
                    lines.add(new Object[] {revision.before().id().value(), section.name(), until, before}));
        }
        batch("INSERT IGNORE INTO organisation_past (organisation_id, section, until, content) VALUES (?, ?, ?, ?)", lines);
    }

    /** What changes since a day replaced and is there again was never replaced. */
    void forget(Collection<Revision> restored, LocalDate since) {
        List<Object[]> lines = new ArrayList<>();
        for (Revision revision : restored) {
            changed(revision).keySet().forEach(section -> lines.add(new Object[] {
                revision.before().id().value(), section.name(), since, section.content(revision.after())
            }));
        }
        batch("DELETE FROM organisation_past WHERE organisation_id = ? AND section = ? AND until >= ? AND content = ?", lines);
    }

    private static Map<PastSection<?>, String> changed(Revision revision) {
        Map<PastSection<?>, String> changed = new LinkedHashMap<>();
        for (PastSection<?> section : PastSection.ALL) {
            if (section.differs(revision.before().draft(), revision.after())) {
                changed.put(section, section.content(revision.before().draft()));
            }
        }
        return changed;
    }
}
