package coop.portal.quality.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.kernel.OrganisationId;
import coop.portal.quality.model.FindingId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the page of a finding shows beyond its line: the facts in short, who shares them, who dismissed it and why. */
@Repository
public class Dismissals extends ScopedRows<Dismissals.Dismissal, FindingId> {

    Dismissals(Door door) {
        super(door, RowsDefinition.<Dismissal>from("quality_finding f")
                .id("f.id")
                .scope(FindingRows.SCOPE)
                .select("f.fingerprint, f.reason, f.dismissed_by, f.dismissed_on,"
                        + " (SELECT GROUP_CONCAT(s.other_id) FROM quality_sharing s WHERE s.finding_id = f.id) AS others")
                .row((rs, number) -> new Dismissal(
                        rs.getString("fingerprint"),
                        rs.getString("reason"),
                        rs.getString("dismissed_by"),
                        rs.getObject("dismissed_on", LocalDate.class),
                        others(rs.getString("others")))));
    }

    /** As the page shows it. */
    public record Dismissal(
            String fingerprint,
            @Nullable String reason,
            @Nullable String by,
            @Nullable LocalDate on,
            List<OrganisationId> others) {}

    @Override
    protected void narrow(Where where, FindingId id) {
        where.and("f.id = ?", id.value());
    }

    public Optional<Dismissal> find(FindingId id) {
        return matching(where -> where.and("f.id = ?", id.value()), 1).stream().findFirst();
    }

    private static List<OrganisationId> others(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(",")).map(id -> new OrganisationId(Long.parseLong(id))).toList();
    }
}
