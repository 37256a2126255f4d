package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.territory.Territory;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What everybody may know of an organisation, wherever it lies: the items of the public look-up (NĐ92 29). */
@Repository
@Unscoped("the checks across agencies must see every organisation; told are only items of the public look-up (NĐ92 29)")
public class PublicRegister extends Statements {

    private final Territory territory;

    PublicRegister(Door door, Territory territory) {
        super(door);
        this.territory = territory;
    }

    public List<OrganisationRef> all(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc().sql("SELECT " + OrganisationRefs.COLUMNS + " FROM organisation o WHERE o.id IN (:ids)")
                        .param("ids", ids.stream().map(OrganisationId::value).toList())
                        .query(OrganisationRefs.mapper(territory))
                        .list();
    }
}
