package coop.portal.documents;

import coop.portal.documents.model.DocumentPermissions;
import coop.portal.documents.model.Holder;
import coop.portal.documents.model.IssueDraft;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.PaperEvent;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperId;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.model.Standing;
import coop.portal.documents.persistence.Papers;
import coop.portal.documents.rules.PaperRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers are made for something from the office's template, changed while they are drafts, issued with the next number of the
 * register, or cancelled. Each text is a file of the holder; the one before stays, marked as replaced.
 *
 * @see PaperSource
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@RolesAllowed(DocumentPermissions.FILE_WRITE)
public class MakingPapers {

    private final HolderDoor door;
    private final OfferedPapers offered;
    private final PaperWriting writing;
    private final Papers papers;
    private final ApplicationEventPublisher events;

    MakingPapers(
            HolderDoor door, OfferedPapers offered, PaperWriting writing, Papers papers, ApplicationEventPublisher events) {
        this.door = door;
        this.offered = offered;
        this.writing = writing;
        this.papers = papers;
        this.events = events;
    }

    /** A draft, with its text as a file for the team. @param values lines of one field are set apart by line ends */
    public PaperId make(String holderKind, String holderId, PaperKind kind, Map<PaperField, String> values) {
        Holder holder = door.writing(holderKind, holderId).holder();
        offered.demand(holderKind, holderId, kind);
        Map<PaperField, String> kept = PaperRules.kept(kind, values);
        refuse(PaperRules.tooLong(kept));
        PaperId id = writing.begin(holder, kind, kept);
        tell(holder, "paper-made", kind, null);
        return id;
    }

    /** Other values, and the text anew from the template that the office uses now. */
    public void change(PaperId id, int version, Map<PaperField, String> values) {
        PaperRow row = writable(id, version);
        refuse(PaperRules.notADraft(row));
        Map<PaperField, String> kept = PaperRules.kept(row.kind(), values);
        refuse(PaperRules.tooLong(kept));
        writing.rewrite(row, holder(row), PaperState.DRAFT, kept, null);
        tell(holder(row), "paper-changed", row.kind(), null);
    }

    /** The paper gets its number and date; its module says in {@link PaperSource#issuable} whether whoever acts may. */
    public NumberRow issue(PaperId id, int version, IssueDraft draft) {
        PaperRow row = found(id);
        Standing standing = door.reading(row.holderKind(), row.holderId());
        if (!standing.team()) {
            throw new NotFoundException("paper " + id.text());
        }
        mustBe(row, version);
        refuse(PaperRules.notADraft(row));
        if (!offered.issuable(row.holderKind(), row.holderId(), row.kind())) {
            throw new RefusedException("documents.refusal.paper.not-issuable");
        }
        return writing.issue(row, standing.holder(), draft, row.values());
    }

    /** It does not count; its text is withdrawn, and a number that it has stays its own. */
    public void cancel(PaperId id, int version, String reason) {
        PaperRow row = writable(id, version);
        if (reason.isBlank()) {
            throw new RefusedException("documents.refusal.reason");
        }
        if (row.state() == PaperState.CANCELLED) {
            throw new StaleException("paper " + id.text());
        }
        if (row.state() == PaperState.ISSUED && !offered.cancellable(row.holderKind(), row.holderId(), row.kind())) {
            throw new RefusedException("documents.refusal.paper.stood-on");
        }
        writing.cancel(row, reason.strip());
        tell(holder(row), "paper-cancelled", row.kind(), reason.strip());
    }

    private PaperRow writable(PaperId id, int version) {
        PaperRow row = found(id);
        door.writing(row.holderKind(), row.holderId());
        mustBe(row, version);
        return row;
    }

    private PaperRow found(PaperId id) {
        return papers.find(id).orElseThrow(() -> new NotFoundException("paper " + id.text()));
    }

    private static void mustBe(PaperRow row, int version) {
        if (row.version() != version) {
            throw new StaleException("paper " + row.id().text());
        }
    }

    private Holder holder(PaperRow row) {
        return door.writing(row.holderKind(), row.holderId()).holder();
    }

    private void tell(Holder holder, String act, PaperKind kind, @Nullable String reason) {
        events.publishEvent(new PaperEvent(holder, "documents.action." + act,
                List.of(new Change("documents.change.paper", null, Messages.key(kind))), reason));
    }

    private static void refuse(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
    }
}
