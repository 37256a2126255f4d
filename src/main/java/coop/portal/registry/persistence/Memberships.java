package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Which cooperatives belong to a union, wherever they lie. */
@Repository
@Unscoped("the members of a union lie anywhere in the province and follow its record; told are names only (NĐ92 29)")
public class Memberships extends Statements {

    Memberships(Door door) {
        super(door);
    }

    /** A cooperative of a union. */
    public record Member(OrganisationId id, String name) {}

    public List<Member> of(OrganisationId union) {
        return jdbc().sql("SELECT id, name FROM organisation WHERE union_id = ? ORDER BY name")
                .param(union.value())
                .query((rs, number) -> new Member(new OrganisationId(rs.getLong(1)), rs.getString(2)))
                .list();
    }

    public void move(Collection<OrganisationId> members, OrganisationId union) {
        batch("UPDATE organisation SET union_id = ?, version = version + 1 WHERE id = ?",
                members.stream().map(one -> new Object[] {union.value(), one.value()}).toList());
    }
}
