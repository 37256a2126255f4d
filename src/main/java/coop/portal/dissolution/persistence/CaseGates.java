package coop.portal.dissolution.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.dissolution.model.CaseId;
import coop.portal.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** A case is held while something is decided on it, and an organisation while its case is opened; nothing of them is told. */
@Repository
@Unscoped("only waits its turn, gives numbers and knows whether there is an open case; a case itself is asked for afterwards")
public class CaseGates extends Statements {

    CaseGates(Door door) {
        super(door);
    }

    /** One act after the other. @return whether there is such a case */
    public boolean hold(CaseId id) {
        return jdbc().sql("SELECT id FROM dissolution_case WHERE id = ? FOR UPDATE")
                .param(id.value()).query(Long.class).optional().isPresent();
    }

    /** The open case of an organisation, while nobody else opens one: two who do wait for each other, and the second sees the first's. */
    public Optional<CaseId> holdOpen(OrganisationId organisation) {
        jdbc().sql("SELECT id FROM organisation WHERE id = ? FOR UPDATE").param(organisation.value()).query(Long.class).optional();
        return jdbc().sql("SELECT id FROM dissolution_case WHERE live_organisation = ? FOR UPDATE")
                .param(organisation.value()).query(Long.class).optional().map(CaseId::new);
    }

    public boolean hasOpen(OrganisationId organisation) {
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM dissolution_case WHERE live_organisation = ?)")
                .param(organisation.value()).query(Boolean.class).single();
    }

    /** Who opens a case waits for whoever is opening another, before anything is read: both take a number of the year. */
    public void holdNumbers(int year) {
        jdbc().sql("INSERT INTO dissolution_counter (year, last) VALUES (?, 0) ON DUPLICATE KEY UPDATE last = last").param(year).update();
    }

    /** The next number of a year. */
    public int next(int year) {
        jdbc().sql("INSERT INTO dissolution_counter (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE last = last + 1")
                .param(year).update();
        return jdbc().sql("SELECT last FROM dissolution_counter WHERE year = ?").param(year).query(Integer.class).single();
    }

    public boolean any() {
        return jdbc().sql("SELECT EXISTS (SELECT 1 FROM dissolution_case)").query(Boolean.class).single();
    }

    public List<String> words(OrganisationId organisation) {
        return jdbc().sql("SELECT case_no FROM dissolution_case WHERE organisation_id = ? ORDER BY id")
                .param(organisation.value()).query(String.class).list();
    }

    public List<Long> ids(OrganisationId organisation) {
        return jdbc().sql("SELECT id FROM dissolution_case WHERE organisation_id = ? ORDER BY id")
                .param(organisation.value()).query(Long.class).list();
    }

    public void move(long id, OrganisationId to) {
        jdbc().sql("UPDATE dissolution_case SET organisation_id = ?, version = version + 1 WHERE id = ?")
                .params(to.value(), id).update();
    }
}
