package coop.portal.documents;

import coop.portal.access.Actors;
import coop.portal.documents.model.NumberDraft;
import coop.portal.documents.model.NumberEvent;
import coop.portal.documents.model.NumberId;
import coop.portal.documents.model.NumberMark;
import coop.portal.documents.model.NumberRow;
import coop.portal.documents.model.NumberState;
import coop.portal.documents.model.PaperSeries;
import coop.portal.documents.persistence.Numbers;
import coop.portal.documents.rules.NumberRules;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Subject;
import coop.portal.territory.Agencies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives numbers, one act after the other: a number and what it is for are written in one transaction, so that an act that
 * fails leaves no gap and two acts never get the same.
 */
@Component
class NumberBook {

    private final Numbers numbers;
    private final Agencies agencies;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;

    NumberBook(
            Numbers numbers, Agencies agencies, Actors actors, PortalClock clock, ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.numbers = numbers;
        this.agencies = agencies;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What a number is for: a paper of something. */
    record Purpose(Subject about, long paper) {}

    NumberRow give(AgencyId agency, NumberDraft draft, @Nullable Purpose purpose) {
        refuse(NumberRules.missing(draft, clock.today()));
        PaperSeries series = Objects.requireNonNull(draft.series());
        LocalDate dated = Objects.requireNonNull(draft.dated());
        if (!numbers.opened(agency, dated.getYear(), series)) {
            apart.executeWithoutResult(status -> numbers.open(agency, dated.getYear(), series));
        }
        numbers.hold(agency, dated.getYear(), series);
        List<NumberMark> taken = numbers.taken(agency, dated.getYear(), series);
        int number = draft.number() == null ? NumberRules.next(taken) : draft.number();
        refuse(NumberRules.misfits(series, number, dated, taken));
        NumberRow row = new NumberRow(NumberId.next(), 0, agency, series, number,
                NumberRules.written(number, series, agencies.agency(agency).symbol()), dated, draft.summary().strip(),
                purpose == null ? NumberState.RESERVED : NumberState.USED, draft.number() != null,
                purpose == null ? null : purpose.about(), purpose == null ? null : purpose.paper(), clock.now(),
                actors.current().name(), null);
        numbers.insert(row);
        events.publishEvent(new NumberEvent(row.subject(),
                row.typed() ? "documents.action.number-typed" : "documents.action.number-taken", changes(row), null));
        return row;
    }

    private static List<Change> changes(NumberRow row) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("documents.change.number", null, row.written()));
        changes.add(new Change("documents.change.dated", null, row.dated().toString()));
        changes.add(new Change("documents.change.summary", null, row.summary()));
        return changes;
    }

    private static void refuse(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
    }
}
