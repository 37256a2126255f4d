package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.ScopedSums;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Since when an error has been open, in the scope of whoever asks: the beginning of each place and field in the index. */
@Repository
public class FirstErrors extends ScopedSums {

    FirstErrors(Door door) {
        super(door, "quality_finding f", FindingRows.SCOPE);
    }

    public Optional<LocalDate> since() {
        return sums(
                        "MIN(f.first_seen) AS since",
                        where -> where.and("f.state = 'OPEN'").and("f.severity = 'ERROR'"),
                        "f.state, f.severity, f.commune_id, f.sector",
                        (rs, number) -> rs.getObject("since", LocalDate.class))
                .stream()
                .min(Comparator.naturalOrder());
    }
}
