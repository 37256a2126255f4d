package coop.portal.inspections.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.inspections.model.LegalNumber;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The numbers of law with their days. */
@Repository
@Unscoped("law is the same for everybody")
public class LegalRows extends Statements {

    LegalRows(Door door) {
        super(door);
    }

    public List<LegalNumber> all() {
        return jdbc().sql("SELECT name, value, article, valid_from, valid_to FROM inspection_law ORDER BY name, valid_from")
                .query((rs, number) -> new LegalNumber(
                        rs.getString("name"),
                        rs.getString("value"),
                        rs.getString("article"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_to", LocalDate.class)))
                .list();
    }
}
