package coop.portal.figures;

import coop.portal.figures.model.Period;
import coop.portal.figures.model.PeriodActed;
import coop.portal.figures.model.PeriodDates;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.StoredReport;
import coop.portal.figures.persistence.Periods;
import coop.portal.figures.persistence.ReportRecords;
import coop.portal.kernel.Change;
import coop.portal.kernel.DemoFeeder;
import coop.portal.kernel.RecordedOnly;
import coop.portal.registry.PublicOrganisations;
import coop.portal.registry.model.OrganisationRef;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/**
 * Invented figures: the two last years, which are locked, and the half-year that is being collected. The opening of a period
 * goes into the trail, single reports do not.
 */
@Component
class DemoFigures implements DemoFeeder {

    private static final int HANDED_IN_AT = 9;

    private final PublicOrganisations organisations;
    private final Periods periods;
    private final ReportRecords records;
    private final FigureLaw law;
    private final FigureDesk desk;

    DemoFigures(
            PublicOrganisations organisations, Periods periods, ReportRecords records, FigureLaw law, FigureDesk desk) {
        this.organisations = organisations;
        this.periods = periods;
        this.records = records;
        this.law = law;
        this.desk = desk;
    }

    @Override
    public String what() {
        return "figures.DemoFigures.what";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean isFed() {
        return !periods.all().isEmpty();
    }

    @Override
    public long begin(long number) {
        keys().forEach(this::open);
        return 0;
    }

    /** Years of today, so that what is collected now is what the portal asks for now. */
    private List<PeriodKey> keys() {
        int year = desk.today().getYear();
        return List.of(
                new PeriodKey(PeriodKind.YEAR, year - 2),
                new PeriodKey(PeriodKind.YEAR, year - 1),
                new PeriodKey(PeriodKind.HALF_YEAR, year));
    }

    private void open(PeriodKey key) {
        PeriodDates dates = law.dates(key);
        periods.insert(new Period(
                        key, dates.from(), dates.to(), dates.handIn().map(PeriodDates.Due::day).orElse(null),
                        dates.accept().map(PeriodDates.Due::day).orElse(null), false, desk.now(), desk.actor().name(), 0),
                desk.actor().user());
        List<Change> changes = List.of(new Change("figures.field.periodTo", null, dates.to().toString()));
        desk.publish(new RecordedOnly(List.of(new PeriodActed(key, PeriodActed.OPENED, changes))));
        if (DemoReports.isOver(key)) {
            periods.lock(key, 0);
            desk.publish(new RecordedOnly(List.of(new PeriodActed(key, PeriodActed.LOCKED, List.of()))));
        }
    }

    @Override
    public long feed(Share share) {
        List<OrganisationRef> refs = organisations.refs(
                LongStream.range(share.from(), share.to()).mapToObj(Share::id).toList());
        long rows = 0;
        for (Period period : periods.all()) {
            List<StoredReport> reports = refs.stream()
                    .filter(ref -> Roll.owes(ref, period))
                    .map(ref -> DemoReports.report(period.key(), Roll.reporter(ref)))
                    .toList();
            LocalDateTime handedIn = period.to().atTime(HANDED_IN_AT, 0);
            records.insert(reports, handedIn);
            rows += reports.size();
        }
        return rows;
    }
}
