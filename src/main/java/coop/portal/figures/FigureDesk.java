package coop.portal.figures;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.ReportActed;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.Periods;
import coop.portal.figures.rules.ReportFacts;
import coop.portal.figures.rules.ReportRules;
import coop.portal.kernel.Change;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who works on figures and when: what every act of this module needs besides its own business. */
@Component
class FigureDesk {

    private final Actors actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;
    private final Periods periods;

    FigureDesk(Actors actors, PortalClock clock, ApplicationEventPublisher events, Periods periods) {
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.periods = periods;
    }

    Actor actor() {
        return actors.current();
    }

    LocalDateTime now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    Period period(PeriodKey key) {
        return periods.find(key).orElseThrow(() -> new NotFoundException("period " + key.text()));
    }

    /** With what is promised: a page that only asks what would be possible promises a reason. */
    ReportFacts facts(StoredReport report, Period period, List<Remark> remarks, boolean reasoned) {
        Actor actor = actor();
        return new ReportFacts(
                actor.permissions(), actor.people(), report.hands(), !period.locked(),
                remarks.stream().noneMatch(Remark::stops), ReportRules.sound(remarks, report.warnings()), reasoned);
    }

    /** Who has written it: whoever did not is free to check it. What was sent back begins anew. */
    Set<UserId> hands(StoredReport report) {
        Set<UserId> hands = new HashSet<>(report.state() == ReportState.RETURNED ? Set.of() : report.hands());
        hands.addAll(actor().people());
        return hands;
    }

    void acted(StoredReport report, String act, List<Change> changes, @Nullable String reason) {
        publish(event(report, act, changes, reason));
    }

    static ReportActed event(StoredReport report, String act, List<Change> changes, @Nullable String reason) {
        return new ReportActed(
                report.id(), report.reporter().organisation(), label(report), "figures.action." + act, changes, reason);
    }

    private static String label(StoredReport report) {
        return report.reporter().name() + " – " + report.period().text();
    }
}
