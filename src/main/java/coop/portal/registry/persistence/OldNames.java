package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OldName;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The names an organisation had before. */
@Repository
@Unscoped("names belong to an organisation that was found through a scoped reader before")
public class OldNames extends Statements {

    OldNames(Door door) {
        super(door);
    }

    /** The latest first. */
    public List<OldName> of(OrganisationId id) {
        return jdbc().sql("SELECT name, until FROM organisation_old_name WHERE organisation_id = ? ORDER BY until DESC, name")
                .param(id.value())
                .query((rs, number) -> new OldName(rs.getString("name"), rs.getObject("until", LocalDate.class)))
                .list();
    }
}
