package coop.portal.quality;

import coop.portal.kernel.AgencyId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.UnitId;
import coop.portal.quality.model.AgencyQuality;
import coop.portal.quality.model.Extent;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.model.FindingId;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.FindingSheet;
import coop.portal.quality.model.PlaceFilter;
import coop.portal.quality.model.PlaceQuality;
import coop.portal.quality.model.QualityPermissions;
import coop.portal.quality.model.QualityTally;
import coop.portal.quality.model.RuleQuality;
import coop.portal.quality.model.SectorQuality;
import coop.portal.quality.model.TrendPoint;
import coop.portal.quality.persistence.CheckBook;
import coop.portal.quality.persistence.Dismissals;
import coop.portal.quality.persistence.Dismissals.Dismissal;
import coop.portal.quality.persistence.FindingRows;
import coop.portal.registry.OrganisationQueries;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of data quality: everybody sees the findings about the own records, and counts of just these. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(QualityPermissions.FINDING_READ)
public class QualityQueries {

    private final FindingRows rows;
    private final Dismissals dismissals;
    private final Overview overview;
    private final CheckBook book;
    private final OrganisationQueries organisations;

    QualityQueries(
            FindingRows rows,
            Dismissals dismissals,
            Overview overview,
            CheckBook book,
            OrganisationQueries organisations) {
        this.rows = rows;
        this.dismissals = dismissals;
        this.overview = overview;
        this.book = book;
        this.organisations = organisations;
    }

    public Paged<FindingRow, FindingFilter> findings() {
        return rows;
    }

    /** @throws NotFoundException when there is none in scope */
    public FindingSheet sheet(FindingId id) {
        FindingRow row = rows.find(id).orElseThrow(() -> new NotFoundException("finding " + id.text()));
        Dismissal dismissal = dismissals.find(id).orElseThrow(() -> new NotFoundException("finding " + id.text()));
        return new FindingSheet(
                row,
                dismissal.fingerprint(),
                dismissal.reason(),
                dismissal.by(),
                dismissal.on(),
                organisations.refs(dismissal.others()),
                ofRegister(row) ? null : overview.path(row.rule(), row.organisation()).orElse(null));
    }

    /** The register's own facts are set right in the register, whoever else answers for the rule. */
    private static boolean ofRegister(FindingRow row) {
        return row.remarks().stream().allMatch(remark -> remark.key().startsWith("registry."));
    }

    public Paged<PlaceQuality, PlaceFilter> places() {
        return overview.places();
    }

    /** @throws NotFoundException when nothing of it is in scope */
    public PlaceQuality place(UnitId unit) {
        return overview.place(unit).orElseThrow(() -> new NotFoundException("unit " + unit.text()));
    }

    public List<SectorQuality> sectors() {
        return overview.sectors();
    }

    /** Those in charge of fields of which something is in scope. @param counted what {@link #sectors()} gave */
    public List<AgencyQuality> agencies(List<SectorQuality> counted) {
        return overview.agencies(counted);
    }

    /** @throws NotFoundException when it is in charge of nothing in scope */
    public AgencyQuality agency(AgencyId id) {
        return agencies(sectors()).stream()
                .filter(one -> one.agency().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("agency " + id.text()));
    }

    /** All rules of the catalogue in their order. */
    public List<RuleQuality> rules(Extent extent) {
        return overview.rules(extent);
    }

    /** The last quarter, day by day. @param now what is open there at this moment, which is the last of the days */
    public List<TrendPoint> trend(Extent extent, QualityTally now) {
        return overview.trend(extent, now);
    }

    public Optional<LocalDateTime> lastCheck() {
        return book.lastFinished();
    }
}
