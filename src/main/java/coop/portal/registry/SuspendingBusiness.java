package coop.portal.registry;

import coop.portal.kernel.Change;
import coop.portal.kernel.Ids;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusSource;
import coop.portal.registry.model.SuspensionActed;
import coop.portal.registry.model.SuspensionDraft;
import coop.portal.registry.model.SuspensionRow;
import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.registry.persistence.SuspensionRows;
import coop.portal.registry.persistence.Suspensions;
import coop.portal.registry.rules.SuspensionRules;
import coop.portal.registry.rules.SuspensionRules.Limits;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that an organisation suspends its business, confirms it, and notes that it goes on; both statuses follow. */
@Service
@Transactional
@RolesAllowed(RegistryPermissions.LEGAL_STATUS_WRITE)
public class SuspendingBusiness {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final SuspensionRows rows;
    private final Suspensions suspensions;
    private final SuspensionLimits limits;
    private final OrganisationVersions versions;
    private final ChangingStatus changing;
    private final Desk desk;

    SuspendingBusiness(
            SuspensionRows rows,
            Suspensions suspensions,
            SuspensionLimits limits,
            OrganisationVersions versions,
            ChangingStatus changing,
            Desk desk) {
        this.rows = rows;
        this.suspensions = suspensions;
        this.limits = limits;
        this.versions = versions;
        this.changing = changing;
        this.desk = desk;
    }

    /** A notice came in, or an authority ordered it; the day by which it must be confirmed is kept with it. */
    public long note(OrganisationId id, SuspensionDraft draft) {
        OrganisationVersion kept = organisation(id);
        LocalDate day = draft.received() == null ? desk.today() : draft.received();
        Limits inForce = limits.on(day);
        List<Refusal> refusals = new ArrayList<>(SuspensionRules.reasons(
                draft, kept.draft().statuses().legal(), rows.of(id), inForce, desk.today()));
        refusals.addAll(SuspensionRules.threshold(kept.draft().type(), draft, inForce));
        refuse(refusals);
        long suspension = Ids.next();
        suspensions.insert(suspension, id, draft,
                SuspensionRules.late(draft, inForce.noticeDays().orElseThrow(), limits.calendar()),
                limits.calendar().after(day, inForce.confirmDays().orElseThrow()),
                new Suspensions.By(desk.actor().name(), desk.now()));
        tell(kept, SuspensionActed.NOTED, Objects.requireNonNull(draft.from()), Objects.requireNonNull(draft.to()),
                draft.notice().strip());
        return suspension;
    }

    /** The agency confirmed it; from its first day on the statuses say so. */
    public void confirm(long id, int version, LocalDate on, String document) {
        SuspensionRow row = row(id, version);
        refuse(SuspensionRules.confirming(row, on, document, desk.today()));
        mustHold(suspensions.confirm(id, version, on, document.strip()), id);
        tell(organisation(row.organisation()), SuspensionActed.CONFIRMED, row.from(), row.to(), document.strip());
        if (!row.from().isAfter(desk.today())) {
            become(row, LegalStatus.SUSPENDED, row.from(), document);
        }
    }

    /** Its first day has come since it was confirmed. */
    public void begin(long id, int version) {
        SuspensionRow row = row(id, version);
        if (row.confirmed() == null || row.resumed() != null || row.from().isAfter(desk.today())) {
            throw new RefusedException("registry.refusal.suspension-not-running");
        }
        become(row, LegalStatus.SUSPENDED, row.from(), row.notice());
    }

    /** It goes on with its business, at the end or before. */
    public void resume(long id, int version, LocalDate on, String document) {
        SuspensionRow row = row(id, version);
        refuse(SuspensionRules.resuming(row, on, document, desk.today()));
        mustHold(suspensions.resume(id, version, on, document.strip()), id);
        tell(organisation(row.organisation()), SuspensionActed.RESUMED, row.from(), on, document.strip());
        become(row, LegalStatus.ACTIVE, on, document);
    }

    /** A notice that was entered by mistake; one that was confirmed stays. */
    public void withdraw(long id, int version, String reason) {
        SuspensionRow row = row(id, version);
        if (reason.isBlank()) {
            throw new RefusedException("registry.refusal.reason-required");
        }
        if (row.confirmed() != null) {
            throw new RefusedException("registry.refusal.suspension-confirmed");
        }
        mustHold(suspensions.delete(id, version), id);
        tell(organisation(row.organisation()), SuspensionActed.WITHDRAWN, row.from(), row.to(), reason.strip());
    }

    private void become(SuspensionRow row, LegalStatus status, LocalDate since, String document) {
        if (status == LegalStatus.SUSPENDED) {
            suspensions.begun(row.id(), desk.today());
        }
        OrganisationVersion kept = organisation(row.organisation());
        LegalStatus now = kept.draft().statuses().legal();
        LegalStatus from = status == LegalStatus.SUSPENDED ? LegalStatus.ACTIVE : LegalStatus.SUSPENDED;
        if (now == from) {
            changing.legal(kept.id(), kept.version(), new StatusChange<>(
                    status, since, row.notice(), document.strip(), StatusSource.REGISTRATION));
        }
    }

    private OrganisationVersion organisation(OrganisationId id) {
        return versions.find(id).orElseThrow(() -> new NotFoundException("organisation " + id.text()));
    }

    private SuspensionRow row(long id, int version) {
        SuspensionRow row = rows.find(id).orElseThrow(() -> new NotFoundException("suspension " + id));
        mustHold(row.version() == version, id);
        return row;
    }

    private static void mustHold(boolean held, long id) {
        if (!held) {
            throw new StaleException("suspension " + id);
        }
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private void tell(OrganisationVersion kept, String action, LocalDate from, LocalDate to, String document) {
        desk.publish(new SuspensionActed(kept.id(), kept.draft().identity().name(), action,
                List.of(new Change("registry.field.suspension", DAY.format(from), DAY.format(to))), document));
    }
}
