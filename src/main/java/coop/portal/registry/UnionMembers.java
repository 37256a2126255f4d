package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.persistence.Memberships;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The cooperatives of a union go along when the record of the union is merged. */
@Component
class UnionMembers implements Belongings {

    private final Memberships memberships;

    UnionMembers(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public String kind() {
        return "registry.Belongings.union-members";
    }

    @Override
    public Set<String> tables() {
        return Set.of("organisation");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return memberships.of(organisation).stream().map(Memberships.Member::name).toList();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<OrganisationId> members = memberships.of(from).stream().map(Memberships.Member::id).toList();
        memberships.move(members, to);
        return members.stream().map(OrganisationId::text).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<Refusal> refusals = new ArrayList<>();
        List<OrganisationId> still = memberships.of(to).stream().map(Memberships.Member::id).toList();
        List<OrganisationId> back = rows.stream().map(OrganisationId::parse).toList();
        if (!still.containsAll(back)) {
            refusals.add(Refusal.of("registry.refusal.merge-undo-members"));
        } else {
            memberships.move(back, from);
        }
        return refusals;
    }
}
