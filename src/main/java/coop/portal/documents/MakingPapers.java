package coop.portal.documents;

import coop.portal.access.Actors;
import coop.portal.documents.model.AttachmentId;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
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
import coop.portal.documents.persistence.Attachments;
import coop.portal.documents.persistence.Papers;
import coop.portal.documents.rules.PaperRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
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
    private final PaperTexts texts;
    private final PaperNumbers numbers;
    private final Papers papers;
    private final Attachments attachments;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    MakingPapers(
            HolderDoor door, OfferedPapers offered, PaperTexts texts, PaperNumbers numbers, Papers papers,
            Attachments attachments, Actors actors, PortalClock clock, ApplicationEventPublisher events) {
        this.door = door;
        this.offered = offered;
        this.texts = texts;
        this.numbers = numbers;
        this.papers = papers;
        this.attachments = attachments;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** A draft, with its text as a file for the team. @param values lines of one field are set apart by line ends */
    public PaperId make(String holderKind, String holderId, PaperKind kind, Map<PaperField, String> values) {
        Holder holder = door.writing(holderKind, holderId).holder();
        offered.demand(holderKind, holderId, kind);
        Map<PaperField, String> kept = PaperRules.kept(kind, values);
        refuse(PaperRules.tooLong(kept));
        PaperTexts.Text text = texts.fill(holder.agency(), kind, kept, null, null);
        PaperRow draft = new PaperRow(PaperId.next(), 0, holderKind, holderId, kind, PaperState.DRAFT, summary(kind, holder, kept),
                kept, text.template(), AttachmentId.next(), null, null, null, clock.now(),
                actors.current().name(), null);
        AttachmentRow file = texts.keep(holder, draft, text.content());
        papers.insert(withText(draft, file, draft.state(), draft.values(), null), holder.agency());
        tell(holder, "paper-made", kind, null);
        return draft.id();
    }

    /** Other values, and the text anew from the template that the office uses now. */
    public void change(PaperId id, int version, Map<PaperField, String> values) {
        PaperRow row = writable(id, version);
        refuse(PaperRules.notADraft(row));
        Map<PaperField, String> kept = PaperRules.kept(row.kind(), values);
        refuse(PaperRules.tooLong(kept));
        rewrite(row, holder(row), PaperState.DRAFT, kept, null);
        tell(holder(row), "paper-changed", row.kind(), null);
    }

    /** The paper gets its number and date; its module says in {@link PaperSource#issuable} whether whoever acts may. */
    public NumberRow issue(PaperId id, int version, IssueDraft draft) {
        PaperRow row = writable(id, version);
        refuse(PaperRules.notADraft(row));
        if (!offered.issuable(row.holderKind(), row.holderId(), row.kind())) {
            throw new RefusedException("documents.refusal.paper.not-issuable");
        }
        Holder holder = holder(row);
        NumberRow number = numbers.give(row, holder, draft);
        rewrite(row, holder, PaperState.ISSUED, row.values(), number);
        events.publishEvent(new PaperEvent(holder, "documents.action.paper-issued", List.of(
                new Change("documents.change.paper", null, Messages.key(row.kind())),
                new Change("documents.change.number", null, number.written()),
                new Change("documents.change.dated", null, number.dated().toString())), null));
        return number;
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
        attachments.find(row.text()).ifPresent(file -> attachments.end(
                file, AttachmentState.WITHDRAWN, null, clock.now(), actors.current().name(), reason.strip()));
        save(new PaperRow(row.id(), row.version(), row.holderKind(), row.holderId(), row.kind(), PaperState.CANCELLED,
                row.summary(), row.values(), row.template(), row.text(), row.number(), row.written(), row.dated(), row.made(),
                row.madeBy(), reason.strip()));
        tell(holder(row), "paper-cancelled", row.kind(), reason.strip());
    }

    private void rewrite(
            PaperRow row, Holder holder, PaperState state, Map<PaperField, String> values, @Nullable NumberRow number) {
        PaperTexts.Text text = texts.fill(holder.agency(), row.kind(), values,
                number == null ? null : number.written(), number == null ? null : number.dated());
        PaperRow next = new PaperRow(row.id(), row.version(), row.holderKind(), row.holderId(), row.kind(), state,
                summary(row.kind(), holder, values), values, text.template(), row.text(),
                number == null ? null : number.id(), number == null ? null : number.written(),
                number == null ? null : number.dated(), row.made(), row.madeBy(), null);
        AttachmentRow file = texts.keep(holder, next, text.content());
        attachments.find(row.text()).filter(AttachmentRow::counts).ifPresent(before -> attachments.end(before,
                AttachmentState.REPLACED, file.id(), clock.now(), actors.current().name(), ""));
        save(withText(next, file, state, values, number));
    }

    private static PaperRow withText(
            PaperRow row, AttachmentRow file, PaperState state, Map<PaperField, String> values, @Nullable NumberRow number) {
        return new PaperRow(row.id(), row.version(), row.holderKind(), row.holderId(), row.kind(), state, row.summary(), values,
                row.template(), file.id(), row.number(), row.written(), row.dated(), row.made(), row.madeBy(), row.reason());
    }

    private void save(PaperRow row) {
        if (!papers.update(row)) {
            throw new StaleException("paper " + row.id().text());
        }
    }

    private PaperRow writable(PaperId id, int version) {
        PaperRow row = papers.find(id).orElseThrow(() -> new NotFoundException("paper " + id.text()));
        door.writing(row.holderKind(), row.holderId());
        if (row.version() != version) {
            throw new StaleException("paper " + id.text());
        }
        return row;
    }

    private Holder holder(PaperRow row) {
        return door.writing(row.holderKind(), row.holderId()).holder();
    }

    private static String summary(PaperKind kind, Holder holder, Map<PaperField, String> values) {
        String given = values.getOrDefault(PaperField.SUMMARY, PaperTexts.title(kind) + " – " + holder.label());
        return given.lines().findFirst().orElse("");
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
