package coop.portal.registry;

import coop.portal.kernel.Change;
import coop.portal.kernel.Ids;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.LineageActed;
import coop.portal.registry.model.LineageDraft;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.Lineages;
import coop.portal.registry.persistence.OrganisationRecords;
import coop.portal.registry.persistence.OrganisationRecords.Revision;
import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.registry.rules.LineageRules;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what organisations became others, on which day and by which document; statuses are entered for themselves. */
@Service
@Transactional
@RolesAllowed(RegistryPermissions.LEGAL_STATUS_WRITE)
public class RecordingLineage {

    private final Lineages lineages;
    private final OrganisationVersions versions;
    private final OrganisationRecords records;
    private final OrganisationQueries queries;
    private final Desk desk;

    RecordingLineage(
            Lineages lineages,
            OrganisationVersions versions,
            OrganisationRecords records,
            OrganisationQueries queries,
            Desk desk) {
        this.lineages = lineages;
        this.versions = versions;
        this.records = records;
        this.queries = queries;
        this.desk = desk;
    }

    /** All organisations of the step lie in the scope of whoever enters it. */
    public long record(LineageDraft draft) {
        List<OrganisationRef> before = refs(draft.predecessors());
        List<OrganisationRef> after = refs(draft.successors());
        Set<OrganisationId> everybody = new HashSet<>(draft.predecessors());
        everybody.addAll(draft.successors());
        List<LineageRow> known = everybody.isEmpty() ? List.of() : lineages.of(everybody);
        List<Refusal> refusals = new ArrayList<>(
                LineageRules.reasons(draft, before, after, known, desk.today()));
        String code = draft.kind() == LineageKind.CONVERSION && before.size() == 1 ? before.getFirst().code() : null;
        if (code != null && after.size() == 1 && after.getFirst().code() != null) {
            refusals.add(Refusal.of("registry.refusal.lineage-code", code));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        long id = Ids.next();
        handOn(code, before, after);
        lineages.insert(id, draft, code, desk.actor().name(), desk.now());
        tell(LineageActed.RECORDED, row(id), draft.document().strip());
        return id;
    }

    /** A step that was entered by mistake; a code that was handed on goes back. */
    public void withdraw(long id, String reason) {
        LineageRow row = row(id);
        refs(row.predecessors().stream().map(OrganisationRef::id).toList());
        refs(row.successors().stream().map(OrganisationRef::id).toList());
        if (reason.isBlank()) {
            throw new RefusedException("registry.refusal.reason-required");
        }
        String code = row.code();
        if (code != null && !code.equals(row.successors().getFirst().code())) {
            throw new RefusedException("registry.refusal.lineage-code-changed", code);
        }
        handOn(code, row.successors(), row.predecessors());
        lineages.delete(id);
        tell(LineageActed.WITHDRAWN, row, reason.strip());
    }

    /** The cooperative keeps the code of the group it was (NĐ92 61.4). */
    private void handOn(@Nullable String code, List<OrganisationRef> from, List<OrganisationRef> to) {
        if (code != null) {
            give(from.getFirst().id(), null);
            give(to.getFirst().id(), code);
        }
    }

    private void give(OrganisationId id, @Nullable String code) {
        OrganisationVersion kept = versions.find(id).orElseThrow(() -> new NotFoundException("organisation " + id.text()));
        Identity old = kept.draft().identity();
        Identity next = new Identity(old.type(), old.name(), code, old.legacyCertNo(), old.nameForeign(), old.nameShort());
        try {
            if (records.update(List.of(new Revision(kept, kept.draft().with(next))), desk.now()).isEmpty()) {
                return;
            }
        } catch (ConcurrencyFailureException overtaken) {
            throw new StaleException("organisation " + id.text());
        }
        throw new StaleException("organisation " + id.text());
    }

    private LineageRow row(long id) {
        return lineages.find(id).orElseThrow(() -> new NotFoundException("lineage " + id));
    }

    private List<OrganisationRef> refs(Collection<OrganisationId> ids) {
        List<OrganisationRef> refs = queries.refs(ids);
        if (refs.size() < ids.size()) {
            throw new NotFoundException("organisation of a lineage");
        }
        return refs;
    }

    private void tell(String action, LineageRow row, String reason) {
        List<Change> changes = List.of(
                new Change("registry.field.lineage", names(row.predecessors()), names(row.successors())),
                new Change("registry.field.lineageKind", null, "registry.LineageKind." + row.kind().name()),
                new Change("registry.field.lineageOn", null,
                        java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy").format(row.on())));
        List<OrganisationRef> all = new ArrayList<>(row.predecessors());
        all.addAll(row.successors());
        all.forEach(one -> desk.publish(new LineageActed(one.id(), one.name(), action, changes, reason)));
    }

    private static String names(List<OrganisationRef> refs) {
        return String.join("; ", refs.stream().map(OrganisationRef::name).filter(Objects::nonNull).toList());
    }
}
