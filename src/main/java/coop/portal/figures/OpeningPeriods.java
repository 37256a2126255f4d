package coop.portal.figures;

import coop.portal.figures.model.FigurePermissions;
import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodActed;
import coop.portal.figures.model.PeriodDates;
import coop.portal.figures.model.PeriodDraft;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.persistence.Periods;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.kernel.Change;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UnitId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The focal agency opens a reporting period, reminds communes of it, and ends it by locking what was accepted. */
@Service
@Transactional
public class OpeningPeriods {

    private static final int FIRST_YEAR = 2012;

    private final FigureLaw law;
    private final Periods periods;
    private final Roll roll;
    private final ReportRecords records;
    private final FigureDesk desk;

    OpeningPeriods(FigureLaw law, Periods periods, Roll roll, ReportRecords records, FigureDesk desk) {
        this.law = law;
        this.periods = periods;
        this.roll = roll;
        this.records = records;
        this.desk = desk;
    }

    /** The days that the calendar of the law gives a period. */
    @RolesAllowed(FigurePermissions.PERIOD_OPEN)
    @Transactional(readOnly = true)
    public PeriodDates dates(PeriodKey key) {
        return law.dates(key);
    }

    @RolesAllowed(FigurePermissions.PERIOD_OPEN)
    public PeriodKey open(PeriodDraft draft) {
        PeriodKey key = draft.key();
        PeriodDates dates = law.dates(key);
        if (key.year() < FIRST_YEAR || dates.from().isAfter(desk.today())) {
            throw new RefusedException("figures.refusal.period-to-come");
        }
        if (periods.find(key).isPresent()) {
            throw new RefusedException("figures.refusal.period-open-already", key.text());
        }
        if (draft.handInDue() != null && draft.handInDue().isBefore(dates.to())
                || draft.acceptDue() != null && draft.handInDue() != null && draft.acceptDue().isBefore(draft.handInDue())) {
            throw new RefusedException("figures.refusal.due-too-early");
        }
        Period period = new Period(key, dates.from(), dates.to(), draft.handInDue(), draft.acceptDue(), false,
                desk.now(), desk.actor().name(), 0);
        periods.insert(period, desk.actor().user());
        roll.call(period);
        desk.publish(new PeriodActed(key, PeriodActed.OPENED, List.of(
                new Change("figures.field.periodTo", null, period.to().toString()),
                new Change("figures.field.handInDue", null, text(period.handInDue())))));
        return key;
    }

    /** The reminder is kept, and stands on the home pages of those who look after the communes. */
    @RolesAllowed(FigurePermissions.PERIOD_OPEN)
    public void remind(PeriodKey key, Collection<UnitId> communes) {
        Period period = desk.period(key);
        if (period.locked()) {
            throw new RefusedException("figures.refusal.period-locked");
        }
        if (communes.isEmpty()) {
            throw new RefusedException("figures.refusal.nobody-to-remind");
        }
        periods.remind(key, communes, desk.actor().user(), desk.actor().name(), desk.now());
        desk.publish(new PeriodActed(key, PeriodActed.REMINDED, List.of(
                new Change("figures.field.communes", null, Integer.toString(communes.size())))));
    }

    /** What was accepted becomes final; nothing more is taken for the period. */
    @RolesAllowed(FigurePermissions.PERIOD_LOCK)
    public int lock(PeriodKey key, int version) {
        desk.period(key);
        if (!periods.lock(key, version)) {
            throw new StaleException("period " + key.text());
        }
        int locked = records.lockAccepted(key, desk.now());
        desk.publish(new PeriodActed(key, PeriodActed.LOCKED, List.of(
                new Change("figures.field.lockedReports", null, Integer.toString(locked)))));
        return locked;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
