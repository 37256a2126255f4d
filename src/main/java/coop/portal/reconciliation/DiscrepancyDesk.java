package coop.portal.reconciliation;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyEvent;
import coop.portal.reconciliation.model.DiscrepancyFacts;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.persistence.Discrepancies;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.reconciliation.persistence.ItemDifferences;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A discrepancy on somebody's desk: found, asked what may be done with it, moved, and told of in the trail. */
@Component
class DiscrepancyDesk {

    private static final int LONGEST = 2_000;

    private final Discrepancies discrepancies;
    private final ItemDifferences items;
    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    DiscrepancyDesk(
            Discrepancies discrepancies,
            ItemDifferences items,
            Actors actors,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.discrepancies = discrepancies;
        this.items = items;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotFoundException when there is none in scope */
    Discrepancy find(DiscrepancyId id) {
        return discrepancies.findById(id.value()).orElseThrow(() -> new NotFoundException("discrepancy " + id.text()));
    }

    /** In the version the person has seen. @throws StaleException when somebody else was faster */
    Discrepancy open(DiscrepancyId id, int version) {
        Discrepancy found = find(id);
        if (found.version() != version) {
            throw new StaleException("discrepancy " + id.text());
        }
        return found;
    }

    List<ItemDifference> items(Discrepancy one) {
        return items.of(one.id());
    }

    void keep(Discrepancy one, List<ItemDifference> changed) {
        one.unsettled(changed);
        items.put(one.id(), changed);
    }

    DiscrepancyFacts facts(Discrepancy one, List<ItemDifference> of) {
        return one.facts(of, actors.current().people(), clock.today());
    }

    void move(Discrepancy one, DiscrepancyAction action) {
        one.move(action, facts(one, items(one)), clock.now());
    }

    /** When nothing is left that differs, both sides agree. */
    void confirmWhenAgreed(Discrepancy one) {
        if (facts(one, items(one)).agreed()) {
            move(one, DiscrepancyAction.CONFIRM);
            tell(one, "confirmed", null);
        }
    }

    /** Writes it now, so that of two people who act at once the second is told. */
    void save(Discrepancy one) {
        try {
            discrepancies.save(one);
            discrepancies.flush();
        } catch (ConcurrencyFailureException overtaken) {
            throw new StaleException("discrepancy " + one.id().text());
        } catch (DuplicateKeyException taken) {
            throw new RefusedException("reconciliation.refusal.already-open");
        }
    }

    void tell(Discrepancy one, String action, @Nullable String reason, Change... changes) {
        events.publishEvent(new DiscrepancyEvent(
                one.id(), one.organisation().orElse(null), one.name(), "reconciliation.action." + action, List.of(changes), reason));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    Actor actor() {
        return actors.current();
    }

    LocalDate today() {
        return clock.today();
    }

    /** What somebody typed and must have typed. */
    static String typed(String text, String refusal) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            throw new RefusedException("reconciliation.refusal." + refusal);
        }
        if (clean.length() > LONGEST) {
            throw new RefusedException("reconciliation.refusal.too-long", LONGEST);
        }
        return clean;
    }

    /** A day that has come. */
    LocalDate past(@Nullable LocalDate day) {
        if (day == null) {
            throw new RefusedException("reconciliation.refusal.day-missing");
        }
        if (day.isAfter(today())) {
            throw new RefusedException("reconciliation.refusal.day-ahead");
        }
        return day;
    }

    /** The number of a letter, short as such numbers are. */
    static String number(String typed) {
        String number = typed(typed, "number-missing");
        if (number.length() > 60) {
            throw new RefusedException("reconciliation.refusal.too-long", 60);
        }
        return number;
    }
}
