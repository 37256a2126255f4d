package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.persistence.SuspensionRows;
import coop.portal.registry.persistence.Suspensions;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Notices of suspension go along with a record that is merged. */
@Component
class SuspensionParts implements Belongings {

    private final Suspensions suspensions;
    private final SuspensionRows rows;

    SuspensionParts(Suspensions suspensions, SuspensionRows rows) {
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
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<Long> ids = suspensions.of(from);
        ids.forEach(id -> suspensions.move(id, to));
        return ids.stream().map(String::valueOf).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> keys) {
        List<Long> ids = keys.stream().map(Long::valueOf).toList();
        if (!suspensions.of(to).containsAll(ids)) {
            return List.of(Refusal.of("registry.refusal.merge-undo-suspensions"));
        }
        ids.forEach(id -> suspensions.move(id, from));
        return List.of();
    }
}
