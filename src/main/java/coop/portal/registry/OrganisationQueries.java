package coop.portal.registry;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Paged;
import coop.portal.kernel.SortBy;
import coop.portal.kernel.Window;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.PastSheet;
import coop.portal.registry.model.RecordRemark;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.SizeAssessment;
import coop.portal.registry.persistence.Masking;
import coop.portal.registry.persistence.OrganisationRefs;
import coop.portal.registry.persistence.OrganisationRows;
import coop.portal.registry.persistence.OrganisationVersions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of the registry: what lies outside the scope of whoever asks is not found here, whatever its id. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class OrganisationQueries {

    private static final OrganisationFilter FOUNDED = new OrganisationFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, 1, null, false, false);

    private final OrganisationRows rows;
    private final OrganisationRefs refs;
    private final OrganisationVersions versions;
    private final Masking personal;
    private final SheetParts parts;
    private final ObjectProvider<RecordRemarks> notices;
    private final Sizes sizes;
    private final PastSheets past;

    OrganisationQueries(
            OrganisationRows rows,
            OrganisationRefs refs,
            OrganisationVersions versions,
            Masking personal,
            SheetParts parts,
            ObjectProvider<RecordRemarks> notices,
            Sizes sizes,
            PastSheets past) {
        this.rows = rows;
        this.refs = refs;
        this.versions = versions;
        this.personal = personal;
        this.parts = parts;
        this.notices = notices;
        this.sizes = sizes;
        this.past = past;
    }

    public Paged<OrganisationRow, OrganisationFilter> rows() {
        return rows;
    }

    /** Whether personal data of any row may be shown as they are kept to whoever asks. */
    public boolean tellsPersonalData() {
        return personal.clearSomewhere();
    }

    /** The first day that anything in scope is known of, by the first certificates; none while nothing is. */
    public Optional<LocalDate> historySince() {
        return rows.page(FOUNDED, new Window(0, 1, List.of(SortBy.asc("firstCertDate")))).stream()
                .map(OrganisationRow::firstCertDate)
                .findFirst();
    }

    /** @throws NotFoundException when there is none in scope */
    public OrganisationSheet sheet(OrganisationId id) {
        return parts.sheet(kept(id));
    }

    /** As it was at the end of a day. @throws NotFoundException when there is none in scope */
    public PastSheet sheet(OrganisationId id, LocalDate day) {
        return past.on(day, kept(id));
    }

    private OrganisationVersion kept(OrganisationId id) {
        return versions.find(id).orElseThrow(() -> new NotFoundException("organisation " + id.text()));
    }

    /** What other modules point out about an organisation of the page, the gravest first. */
    public List<RecordRemark> remarks(OrganisationSheet sheet) {
        return notices.stream()
                .flatMap(source -> source.about(sheet.kept().id()).stream())
                .sorted(Comparator.comparing(notice -> notice.remark().severity()))
                .toList();
    }

    /** How large the organisation of a page is; groups have no size. */
    public Optional<SizeAssessment> size(OrganisationSheet sheet) {
        return sizes.of(sheet.kept().id(), sheet.draft());
    }

    /** By the thresholds of the day and the revenue of the last year that had ended. */
    public Optional<SizeAssessment> size(PastSheet then) {
        return sizes.on(then.day(), then.sheet().kept().id(), then.sheet().draft());
    }

    public Optional<OrganisationRef> ref(OrganisationId id) {
        return refs.all(Set.of(id)).stream().findFirst();
    }

    public List<OrganisationRef> refs(Collection<OrganisationId> ids) {
        return refs.all(ids);
    }

    /** Those whose name or code has the words that somebody types to pick one, in the order of names. */
    public List<OrganisationRef> picker(String text, int limit) {
        return refs.page(text, Window.first(limit));
    }

    public Paged<OrganisationRef, String> picker() {
        return refs;
    }
}
