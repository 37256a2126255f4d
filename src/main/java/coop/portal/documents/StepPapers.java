package coop.portal.documents;

import coop.portal.documents.model.AttachmentRow;
import coop.portal.documents.model.AttachmentState;
import coop.portal.documents.model.FileEvent;
import coop.portal.documents.model.Holder;
import coop.portal.documents.model.IssueDraft;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperState;
import coop.portal.documents.model.Visibility;
import coop.portal.documents.persistence.Attachments;
import coop.portal.documents.persistence.NumberRows;
import coop.portal.documents.persistence.Papers;
import coop.portal.documents.rules.NumberRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers on which the steps of another module stand: which drafts there are, and the one that a step issues, in the
 * transaction of the step, so that paper, register and step never differ. The module has asked its own guards whether whoever
 * acts may; nothing is asked here again.
 */
@Component
public class StepPapers {

    private final Papers papers;
    private final PaperWriting writing;
    private final NumberRows numbers;
    private final Attachments attachments;
    private final ApplicationEventPublisher events;

    StepPapers(
            Papers papers, PaperWriting writing, NumberRows numbers, Attachments attachments,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.writing = writing;
        this.numbers = numbers;
        this.attachments = attachments;
        this.events = events;
    }

    /** What stands as a draft, of each of these things of a kind that has any. */
    public Map<String, Set<PaperKind>> drafts(String kind, Collection<String> ids) {
        return papers.drafts(kind, ids);
    }

    /**
     * The draft gets its number and date; none when there is no draft of the kind.
     *
     * @param typed the number that another system or a line held in the register gave, blank for the next
     * @param known what is known only now and stands where nothing was typed, such as who signs
     * @throws RefusedException when the number is none, or does not fit into the book
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<NumberRow> issue(
            Holder holder, PaperKind kind, LocalDate dated, String typed, Map<PaperField, String> known) {
        return papers.of(holder.kind(), holder.id()).stream()
                .filter(row -> row.kind() == kind && row.state() == PaperState.DRAFT)
                .reduce((before, last) -> last)
                .map(row -> {
                    Map<PaperField, String> values = new EnumMap<>(PaperField.class);
                    values.putAll(known);
                    values.putAll(row.values());
                    return writing.issue(row, holder, numbered(row, holder, dated, typed), values);
                });
    }

    /** From now on all who may see the holder read what was issued of a kind. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Holder holder, PaperKind kind) {
        papers.of(holder.kind(), holder.id()).stream()
                .filter(row -> row.kind() == kind && row.state() == PaperState.ISSUED)
                .flatMap(row -> attachments.find(row.text()).stream())
                .filter(file -> file.visibility() == Visibility.TEAM && file.state() == AttachmentState.CURRENT)
                .forEach(this::publish);
    }

    private void publish(AttachmentRow file) {
        if (attachments.publish(file)) {
            events.publishEvent(new FileEvent(file.holder(), "documents.action.file-published",
                    List.of(new Change("documents.change.file", null, file.fileName())), null));
        }
    }

    private IssueDraft numbered(PaperRow row, Holder holder, LocalDate dated, String typed) {
        if (typed.isBlank()) {
            return IssueDraft.next(dated);
        }
        int number = NumberRules.read(typed).orElseThrow(() -> new RefusedException("documents.refusal.number-unreadable"));
        Optional<NumberRow> held = numbers.reserved(holder.agency().value(), row.kind().series()).stream()
                .filter(one -> one.state() == NumberState.RESERVED && one.number() == number
                        && one.dated().getYear() == dated.getYear())
                .findFirst();
        held.filter(one -> !one.dated().equals(dated)).ifPresent(one -> {
            throw new RefusedException("documents.refusal.reserved-dated", one.written(), one.dated());
        });
        return new IssueDraft(dated, held.isPresent() ? null : number, held.map(NumberRow::id).orElse(null));
    }
}
