package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.SuspensionDraft;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Writes notices of suspension. */
@Repository
@Unscoped("the organisation of a notice was found through a scoped reader before it is written")
public class Suspensions extends Statements {

    Suspensions(Door door) {
        super(door);
    }

    /** Who entered it, when. */
    public record By(String name, LocalDateTime at) {}

    public void insert(long id, OrganisationId organisation, SuspensionDraft draft, boolean late, LocalDate confirmDue, By by) {
        jdbc().sql("INSERT INTO organisation_suspension (id, organisation_id, forced, notice, received_on, starts_on, ends_on,"
                        + " late_notice, confirm_due, recorded_by_name, recorded_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(id, organisation.value(), draft.forced(), draft.notice().strip(), draft.received(), draft.from(),
                        draft.to(), late, confirmDue, by.name(), by.at())
                .update();
    }

    public boolean confirm(long id, int version, LocalDate on, String document) {
        return jdbc().sql("UPDATE organisation_suspension SET confirmed_on = ?, confirmation = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?")
                .params(on, document, id, version)
                .update() == 1;
    }

    /** The statuses follow it since a day; it does not begin by itself again. */
    public void begun(long id, LocalDate on) {
        jdbc().sql("UPDATE organisation_suspension SET begun_on = ? WHERE id = ? AND begun_on IS NULL").params(on, id).update();
    }

    public boolean resume(long id, int version, LocalDate on, String document) {
        return jdbc().sql("UPDATE organisation_suspension SET resumed_on = ?, resume_notice = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?")
                .params(on, document, id, version)
                .update() == 1;
    }

    public boolean delete(long id, int version) {
        return jdbc().sql("DELETE FROM organisation_suspension WHERE id = ? AND version = ? AND confirmed_on IS NULL")
                .params(id, version)
                .update() == 1;
    }

    public List<Long> of(OrganisationId organisation) {
        return jdbc().sql("SELECT id FROM organisation_suspension WHERE organisation_id = ? ORDER BY id")
                .param(organisation.value())
                .query(Long.class)
                .list();
    }

    public void move(long id, OrganisationId to) {
        jdbc().sql("UPDATE organisation_suspension SET organisation_id = ?, version = version + 1 WHERE id = ?")
                .params(to.value(), id)
                .update();
    }
}
