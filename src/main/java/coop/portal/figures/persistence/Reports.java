package coop.portal.figures.persistence;

import coop.portal.access.scope.Door;
import coop.portal.access.scope.RowsDefinition;
import coop.portal.access.scope.ScopeColumns;
import coop.portal.access.scope.ScopedRows;
import coop.portal.access.scope.Where;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportFilter;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.StoredReport;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Whole reports, found only by those in whose scope their organisations lie. */
@Repository
public class Reports extends ScopedRows<StoredReport, ReportFilter> {

    static final ScopeColumns SCOPE = ScopeColumns.none().commune("r.commune_id").sector("r.sector");

    private final ReportNarrowing narrowing;

    Reports(Door door, ReportNarrowing narrowing) {
        super(door, RowsDefinition.<StoredReport>from("figures_report r")
                .id("r.id")
                .scope(SCOPE)
                .select("r.*")
                .sortable("organisation", "r.organisation_name")
                .defaultSort(SortBy.asc("organisation"))
                .row(ReportMapping::map));
        this.narrowing = narrowing;
    }

    @Override
    protected void narrow(Where where, ReportFilter filter) {
        narrowing.narrow(where, filter);
    }

    public Optional<StoredReport> find(ReportId id) {
        return matching(where -> where.and("r.id = ?", id.value()), 1).stream().findFirst();
    }

    public List<StoredReport> all(Collection<ReportId> ids) {
        return ids.isEmpty()
                ? List.of()
                : matching(where -> where.in("r.id", ids.stream().map(ReportId::value).toList()), ids.size());
    }

    public List<StoredReport> byCodes(PeriodKey period, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : matching(where -> where.and("r.period_code = ?", period.text()).in("r.organisation_code", codes),
                        codes.size());
    }

    /** By the whole name, with whatever accents and capitals, for rows without a code; there may be several of a name. */
    public List<StoredReport> byNames(PeriodKey period, Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : matching(where -> where.and("r.period_code = ?", period.text()).in("r.organisation_name", names),
                        2 * names.size());
    }

    /** Of some organisations for some periods. */
    public List<StoredReport> of(Collection<OrganisationId> organisations, Collection<PeriodKey> periods) {
        return organisations.isEmpty() || periods.isEmpty()
                ? List.of()
                : matching(where -> where
                        .in("r.organisation_id", organisations.stream().map(OrganisationId::value).toList())
                        .in("r.period_code", periods.stream().map(PeriodKey::text).toList()),
                        organisations.size() * periods.size());
    }

    /** All periods of one organisation, the latest first. */
    public List<StoredReport> of(OrganisationId organisation) {
        return matching(where -> where.and("r.organisation_id = ?", organisation.value()), Window.MAX_LIMIT).stream()
                .sorted(Comparator.comparing(StoredReport::period).reversed())
                .toList();
    }
}
