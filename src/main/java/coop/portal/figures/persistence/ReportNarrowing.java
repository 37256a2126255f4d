package coop.portal.figures.persistence;

import coop.portal.access.scope.Where;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportFilter;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the filter of reports means, for the list as for what is done with all that is listed. */
@Component
class ReportNarrowing {

    private final Territory territory;

    ReportNarrowing(Territory territory) {
        this.territory = territory;
    }

    void narrow(Where where, ReportFilter filter) {
        where.in("r.period_code", filter.periods().stream().map(PeriodKey::text).toList())
                .in("r.state", filter.states())
                .in("r.sector", filter.sectors())
                .in("r.organisation_type", filter.types());
        if (!filter.communes().isEmpty()) {
            where.in("r.commune_id", covering(filter.communes()));
        }
        if (filter.warned()) {
            where.and("r.warnings <> ''");
        }
        String search = filter.search().strip();
        if (!search.isEmpty()) {
            where.and("(r.organisation_name COLLATE utf8mb4_uca1400_ai_ci LIKE ? OR r.organisation_code LIKE ?)",
                    Where.pattern(search), search.replaceAll("[^0-9A-Za-z-]", "") + "%");
        }
    }

    /** A commune of today stands for those it came from too, a former district for its former communes. */
    Set<Long> covering(Collection<UnitId> communes) {
        Set<Long> covered = new HashSet<>();
        for (UnitId commune : communes) {
            covered.add(commune.value());
            territory.find(commune).ifPresent(unit -> {
                territory.withPredecessors(commune).forEach(one -> covered.add(one.value()));
                territory.children(commune).forEach(child -> covered.add(child.id().value()));
            });
        }
        return covered;
    }
}
