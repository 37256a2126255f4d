package coop.portal.figures;

import static coop.portal.figures.model.FigureField.AGM_HELD;
import static coop.portal.figures.model.FigureField.AUDITED;
import static coop.portal.figures.model.FigureField.AVG_INCOME_WORKER;
import static coop.portal.figures.model.FigureField.COST_INTERNAL;
import static coop.portal.figures.model.FigureField.COST_TOTAL;
import static coop.portal.figures.model.FigureField.FINANCIAL_REPORT_SUBMITTED;
import static coop.portal.figures.model.FigureField.LOAN_BANK;
import static coop.portal.figures.model.FigureField.MANAGERS_INTERMEDIATE;
import static coop.portal.figures.model.FigureField.MANAGERS_TOTAL;
import static coop.portal.figures.model.FigureField.MANAGERS_UNIVERSITY;
import static coop.portal.figures.model.FigureField.MEMBERS_FEMALE;
import static coop.portal.figures.model.FigureField.MEMBERS_OFFICIAL;
import static coop.portal.figures.model.FigureField.MEMBERS_TRAINED;
import static coop.portal.figures.model.FigureField.OCOP_PRODUCTS;
import static coop.portal.figures.model.FigureField.PROFIT;
import static coop.portal.figures.model.FigureField.REVENUE_MEMBERS;
import static coop.portal.figures.model.FigureField.REVENUE_TOTAL;
import static coop.portal.figures.model.FigureField.TAX_PAID;
import static coop.portal.figures.model.FigureField.TOTAL_ASSETS;
import static coop.portal.figures.model.FigureField.TOTAL_CAPITAL;
import static coop.portal.figures.model.FigureField.UNDIVIDED_ASSETS;
import static coop.portal.figures.model.FigureField.UNDIVIDED_FUND;
import static coop.portal.figures.model.FigureField.WORKERS_INSURED;
import static coop.portal.figures.model.FigureField.WORKERS_MEMBERS;
import static coop.portal.figures.model.FigureField.WORKERS_REGULAR;

import coop.portal.access.Actors;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.Figures;
import coop.portal.figures.model.PeriodKey;
import coop.portal.figures.model.PeriodKind;
import coop.portal.figures.model.ReportId;
import coop.portal.figures.model.ReportState;
import coop.portal.figures.model.Reporter;
import coop.portal.figures.model.StoredReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Invents what an organisation reports for a period, the same for the same organisation and period. On average they earn
 * 1.117 million đồng in half a year and 2.280 million in a year, as published (domain 6.1); most earn much less.
 */
final class DemoReports {

    private static final long SEED = 19_770_101L;
    private static final int ALL = 100;
    /** What an organisation earns in half a year, in million đồng: 0,6 × 425 + 0,3 × 1.500 + 0,1 × 4.120 = 1.117. */
    private static final long[][] HALF_YEAR = {{60, 150, 550}, {30, 700, 1_600}, {10, 2_300, 3_640}};
    private static final int IN_A_YEAR = 204;
    private static final long MILLION = 1_000_000;

    private DemoReports() {}

    /** Years were collected and locked, the half-year is being collected. */
    static boolean isOver(PeriodKey key) {
        return key.kind() == PeriodKind.YEAR;
    }

    static StoredReport report(PeriodKey key, Reporter reporter) {
        long organisation = reporter.organisation().value();
        SplittableRandom own = new SplittableRandom(SEED + organisation);
        SplittableRandom period = new SplittableRandom(SEED * number(key) + organisation);
        ReportState state = isOver(key) ? afterwards(period.nextInt(ALL)) : meanwhile(period.nextInt(ALL));
        boolean begun = state != ReportState.NOT_STARTED;
        return new StoredReport(
                id(key, organisation), key, reporter, state, begun ? figures(key, own, period) : Figures.EMPTY,
                begun ? Set.of(Actors.NOBODY) : Set.of(), Set.of(),
                state == ReportState.RETURNED ? "Doanh thu và chi phí chưa khớp với báo cáo tài chính" : null, null, begun ? 1 : 0);
    }

    /** Made of the period and of the organisation, so that nothing depends on which share is written first. */
    private static ReportId id(PeriodKey key, long organisation) {
        return new ReportId(number(key) * 10 * MILLION + organisation);
    }

    private static long number(PeriodKey key) {
        return key.year() * 10L + key.kind().ordinal();
    }

    private static ReportState afterwards(int of) {
        return of < 93 ? ReportState.LOCKED
                : of < 95 ? ReportState.RETURNED
                : of < 96 ? ReportState.DRAFT
                : ReportState.NOT_STARTED;
    }

    private static ReportState meanwhile(int of) {
        return of < 12 ? ReportState.NOT_STARTED
                : of < 20 ? ReportState.DRAFT
                : of < 24 ? ReportState.RETURNED
                : of < 44 ? ReportState.SUBMITTED
                : of < 65 ? ReportState.CHECKED_COMMUNE
                : ReportState.ACCEPTED;
    }

    private static Figures figures(PeriodKey key, SplittableRandom own, SplittableRandom period) {
        Map<FigureField, BigDecimal> numbers = new EnumMap<>(FigureField.class);
        boolean year = key.kind() == PeriodKind.YEAR;
        long usual = usual(own) * (year ? IN_A_YEAR : ALL) / ALL;
        long revenue = usual * (85 + period.nextInt(31)) / ALL;
        results(numbers, revenue, period);
        capital(numbers, usual, own);
        people(numbers, year, own);
        put(numbers, AGM_HELD, 1);
        put(numbers, FINANCIAL_REPORT_SUBMITTED, year ? 1 : 0);
        put(numbers, AUDITED, own.nextInt(ALL) < 12 ? 1 : 0);
        put(numbers, OCOP_PRODUCTS, own.nextInt(ALL) < 9 ? 1 + own.nextInt(3) : 0);
        LocalDate held = LocalDate.of(key.year(), 1 + own.nextInt(4), 1 + own.nextInt(28));
        return new Figures(numbers, Map.of(), held, own.nextInt(ALL) < 15 ? "VietGAP" : "");
    }

    private static long usual(SplittableRandom own) {
        int of = own.nextInt(ALL);
        for (long[] group : HALF_YEAR) {
            of -= (int) group[0];
            if (of < 0) {
                return (group[1] + own.nextLong(group[2] + 1)) * MILLION;
            }
        }
        return MILLION;
    }

    private static void results(Map<FigureField, BigDecimal> numbers, long revenue, SplittableRandom period) {
        long cost = revenue * (80 + period.nextInt(22)) / ALL;
        put(numbers, REVENUE_TOTAL, revenue);
        put(numbers, REVENUE_MEMBERS, revenue * (30 + period.nextInt(50)) / ALL);
        put(numbers, COST_TOTAL, cost);
        put(numbers, COST_INTERNAL, cost * period.nextInt(40) / ALL);
        put(numbers, PROFIT, revenue - cost);
        put(numbers, TAX_PAID, Math.max(0, revenue - cost) / 10);
    }

    private static void capital(Map<FigureField, BigDecimal> numbers, long usual, SplittableRandom own) {
        long assets = usual * (60 + own.nextInt(80)) / ALL;
        put(numbers, TOTAL_CAPITAL, assets);
        put(numbers, TOTAL_ASSETS, assets);
        put(numbers, UNDIVIDED_ASSETS, assets * own.nextInt(30) / ALL);
        put(numbers, UNDIVIDED_FUND, assets * own.nextInt(10) / ALL);
        put(numbers, LOAN_BANK, own.nextInt(ALL) < 25 ? assets * own.nextInt(30) / ALL : 0);
    }

    private static void people(Map<FigureField, BigDecimal> numbers, boolean year, SplittableRandom own) {
        int of = own.nextInt(10);
        int members = of < 6 ? 7 + own.nextInt(40) : of < 9 ? 50 + own.nextInt(350) : 400 + own.nextInt(1_200);
        int workers = 4 + own.nextInt(26);
        int managers = 3 + own.nextInt(5);
        put(numbers, MEMBERS_OFFICIAL, members);
        put(numbers, MEMBERS_FEMALE, members * (20 + own.nextInt(40)) / ALL);
        put(numbers, MEMBERS_TRAINED, members * own.nextInt(20) / ALL);
        put(numbers, WORKERS_REGULAR, workers);
        put(numbers, WORKERS_MEMBERS, workers * (50 + own.nextInt(50)) / ALL);
        put(numbers, WORKERS_INSURED, workers * own.nextInt(60) / ALL);
        put(numbers, AVG_INCOME_WORKER, (long) (year ? 38 : 19) * MILLION + own.nextInt(year ? 41 : 21) * MILLION);
        put(numbers, MANAGERS_TOTAL, managers);
        put(numbers, MANAGERS_UNIVERSITY, managers / 4);
        put(numbers, MANAGERS_INTERMEDIATE, managers * 3 / 5);
    }

    private static void put(Map<FigureField, BigDecimal> numbers, FigureField field, long value) {
        numbers.put(field, BigDecimal.valueOf(value));
    }
}
