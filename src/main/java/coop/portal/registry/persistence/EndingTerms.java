package coop.portal.registry.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.EndingTerm;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Repository;

/** Organisations in scope with a term of office that ends by a day; the ended organisations are none of them. */
@Repository
public class EndingTerms extends ScopedRows<EndingTerm, LocalDate> {

    EndingTerms(Door door) {
        super(door, RowsDefinition.<EndingTerm>from("organisation o")
                .id("o.id")
                .scope(OrganisationVersions.SCOPE)
                .select("o.id, o.name, (SELECT MIN(p.term_to) FROM organisation_person p"
                        + " WHERE p.organisation_id = o.id) AS first_end")
                .sortable("name", "o.name")
                .row((rs, number) -> new EndingTerm(
                        new OrganisationId(rs.getLong("id")),
                        rs.getString("name"),
                        Objects.requireNonNull(rs.getObject("first_end", LocalDate.class)))));
    }

    @Override
    protected void narrow(Where where, LocalDate until) {
        where.and("o.legal_status <> 'TERMINATED'")
                .and("o.id IN (SELECT organisation_id FROM organisation_person WHERE term_to <= ?)", until);
    }
}
