package coop.portal.documents;

import coop.portal.documents.model.Holder;
import coop.portal.documents.model.IssueDraft;
import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.persistence.NumberRows;
import coop.portal.documents.persistence.Numbers;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import org.springframework.stereotype.Component;

/** Gives a paper its number: the next, one that was typed, or one that waited for it in the register. */
@Component
class PaperNumbers {

    private final NumberBook book;
    private final NumberRows rows;
    private final Numbers numbers;

    PaperNumbers(NumberBook book, NumberRows rows, Numbers numbers) {
        this.book = book;
        this.rows = rows;
        this.numbers = numbers;
    }

    NumberRow give(PaperRow paper, Holder holder, IssueDraft draft) {
        if (draft.reserved() == null) {
            return book.give(holder.agency(),
                    new NumberDraft(paper.kind().series(), draft.typed(), draft.dated(), paper.summary()),
                    new NumberBook.Purpose(holder.subject(), paper.id().value()));
        }
        NumberRow reserved = rows.find(draft.reserved(), holder.agency().value())
                .orElseThrow(() -> new NotFoundException("number " + draft.reserved().text()));
        if (reserved.series() != paper.kind().series() || reserved.state() != NumberState.RESERVED) {
            throw new RefusedException("documents.refusal.number-not-reserved");
        }
        if (!numbers.use(reserved, holder.subject(), paper.id().value(), paper.summary())) {
            throw new StaleException("number " + reserved.id().text());
        }
        return reserved;
    }
}
