package coop.portal.access;

import coop.portal.access.persistence.AgencyFieldRows;
import coop.portal.access.persistence.AgencyFieldRows.AgencyField;
import coop.portal.kernel.AgencyId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which fields an agency is in charge of, as the assignments of its people say: no list of its own could disagree with them. */
@Component
public class AgencyFields {

    private final AgencyFieldRows rows;

    AgencyFields(AgencyFieldRows rows) {
        this.rows = rows;
    }

    /** The codes of the fields of each agency that has any on a day. */
    public Map<AgencyId, Set<String>> on(LocalDate day) {
        return rows.on(day).stream()
                .collect(Collectors.groupingBy(
                        AgencyField::agency, Collectors.mapping(AgencyField::sector, Collectors.toSet())));
    }
}
