package coop.portal.documents;

import coop.portal.access.Actors;
import coop.portal.documents.model.AttachmentId;
import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
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
import coop.portal.kernel.Change;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.StaleException;
import coop.portal.uikit.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes papers with their texts and numbers; whether whoever acts may was asked before. */
@Component
class PaperWriting {

    private final PaperTexts texts;
    private final PaperNumbers numbers;
    private final Papers papers;
    private final Attachments attachments;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    PaperWriting(
            PaperTexts texts, PaperNumbers numbers, Papers papers, Attachments attachments, Actors actors, PortalClock clock,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.numbers = numbers;
        this.papers = papers;
        this.attachments = attachments;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    PaperId begin(Holder holder, PaperKind kind, Map<PaperField, String> values) {
        PaperTexts.Text text = texts.fill(holder.agency(), kind, values, null, null);
        PaperRow draft = new PaperRow(PaperId.next(), 0, holder.kind(), holder.id(), kind, PaperState.DRAFT,
                summary(kind, holder, values), values, text.template(), AttachmentId.next(), null, null, null, clock.now(),
                actors.current().name(), null);
        papers.insert(withText(draft, texts.keep(holder, draft, text.content())), holder.agency());
        return draft.id();
    }

    /** The text anew, from the template that the office uses now; the one before stays, marked as replaced. */
    PaperRow rewrite(
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
        PaperRow written = withText(next, file);
        save(written);
        return written;
    }

    NumberRow issue(PaperRow row, Holder holder, IssueDraft draft, Map<PaperField, String> values) {
        NumberRow number = numbers.give(row, holder, draft);
        rewrite(row, holder, PaperState.ISSUED, values, number);
        events.publishEvent(new PaperEvent(holder, "documents.action.paper-issued", List.of(
                new Change("documents.change.paper", null, Messages.key(row.kind())),
                new Change("documents.change.number", null, number.written()),
                new Change("documents.change.dated", null, number.dated().toString())), null));
        return number;
    }

    void cancel(PaperRow row, String reason) {
        attachments.find(row.text()).ifPresent(file -> attachments.end(
                file, AttachmentState.WITHDRAWN, null, clock.now(), actors.current().name(), reason));
        save(new PaperRow(row.id(), row.version(), row.holderKind(), row.holderId(), row.kind(), PaperState.CANCELLED,
                row.summary(), row.values(), row.template(), row.text(), row.number(), row.written(), row.dated(), row.made(),
                row.madeBy(), reason));
    }

    private void save(PaperRow row) {
        if (!papers.update(row)) {
            throw new StaleException("paper " + row.id().text());
        }
    }

    private static PaperRow withText(PaperRow row, AttachmentRow file) {
        return new PaperRow(row.id(), row.version(), row.holderKind(), row.holderId(), row.kind(), row.state(), row.summary(),
                row.values(), row.template(), file.id(), row.number(), row.written(), row.dated(), row.made(), row.madeBy(),
                row.reason());
    }

    private static String summary(PaperKind kind, Holder holder, Map<PaperField, String> values) {
        String given = values.getOrDefault(PaperField.SUMMARY, PaperTexts.title(kind) + " \u2013 " + holder.label());
        return given.lines().findFirst().orElse("");
    }
}
