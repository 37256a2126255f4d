package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.persistence.SuspensionRows;
import coop.portal.registry.persistence.Suspensions;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Notices of suspension go along with a record that is merged. */
@Component
class SuspensionParts extends MovedRows {

    private final Suspensions suspensions;
    private final SuspensionRows rows;

    SuspensionParts(Suspensions suspensions, SuspensionRows rows) {
        super("registry.refusal.merge-undo-suspensions");
        this.suspensions = suspensions;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "registry.Belongings.suspensions";
    }

    @Override
    public Set<String> tables() {
        return Set.of("organisation_suspension");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return rows.of(organisation).stream().map(row -> row.notice()).toList();
    }

    @Override
    protected List<Long> ids(OrganisationId organisation) {
        return suspensions.of(organisation);
    }

    @Override
    protected void move(long id, OrganisationId to) {
        suspensions.move(id, to);
    }
}
