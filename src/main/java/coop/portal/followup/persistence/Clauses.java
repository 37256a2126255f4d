package coop.portal.followup.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.Statements;
import coop.portal.access.scope.Unscoped;
import coop.portal.followup.model.Clause;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The catalogue of clauses, in the order of the law. */
@Repository
@Unscoped("the law is the same for everybody")
public class Clauses extends Statements {

    Clauses(Door door) {
        super(door);
    }

    public List<Clause> all() {
        return jdbc().sql("SELECT * FROM followup_clause ORDER BY place_order, valid_from")
                .query((rs, number) -> new Clause(
                        rs.getString("code"), rs.getString("document"), rs.getString("place"), rs.getString("says"),
                        words(rs.getString("checks")), rs.getBoolean("support_misuse"),
                        rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Arrays.stream(text.split(",")).collect(Collectors.toSet());
    }
}
