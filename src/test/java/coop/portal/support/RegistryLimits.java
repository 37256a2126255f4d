package coop.portal.support;

import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.model.RecordLimit;
import coop.portal.registry.model.RecordLimits;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.SizeClass;
import coop.portal.registry.model.SizeThreshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of law for tests of rules that need no book: as they are, one of them another, or one not configured. */
public final class RegistryLimits {

    public static final RecordLimits NONE = new RecordLimits(Map.of(), Map.of(), WorkingCalendar.WEEKENDS_ONLY);
    public static final RecordLimits TODAY = new RecordLimits(numbers(), sizes(), WorkingCalendar.WEEKENDS_ONLY);

    private RegistryLimits() {}

    /** Today's, but one is another; none takes it away. */
    public static RecordLimits but(RecordLimit limit, @Nullable String value) {
        Map<RecordLimit, LegalValue> numbers = new EnumMap<>(TODAY.numbers());
        numbers.remove(limit);
        if (value != null) {
            numbers.put(limit, value(limit, value, "Điều thử"));
        }
        return new RecordLimits(numbers, TODAY.sizes(), TODAY.calendar());
    }

    private static Map<RecordLimit, LegalValue> numbers() {
        Map<RecordLimit, LegalValue> numbers = new EnumMap<>(RecordLimit.class);
        put(numbers, RecordLimit.LEAST_MEMBERS_OF_COOPERATIVE, "5", "LHTX 4.7");
        put(numbers, RecordLimit.LEAST_MEMBERS_OF_UNION, "3", "LHTX 4.8");
        put(numbers, RecordLimit.LEAST_MEMBERS_OF_GROUP, "2", "LHTX 4.21");
        put(numbers, RecordLimit.FULL_GOVERNANCE_MEMBERS, "10", "LHTX 56.2");
        put(numbers, RecordLimit.CAPITAL_CHANGE_PERCENT, "5", "LHTX 47.1");
        put(numbers, RecordLimit.CAPITAL_CHANGE_AMOUNT, "1000000000", "LHTX 47.1");
        put(numbers, RecordLimit.CAPITAL_CHANGE_DAYS, "10", "LHTX 47.1a");
        put(numbers, RecordLimit.CAPITAL_IMPLAUSIBLE, "500000000000", "Tỉnh");
        put(numbers, RecordLimit.LEAST_ON_BOARD, "3", "LHTX 65.1");
        put(numbers, RecordLimit.MOST_ON_BOARD, "15", "LHTX 65.1");
        put(numbers, RecordLimit.MOST_SUPERVISORS, "7", "LHTX 69.1");
        put(numbers, RecordLimit.LONGEST_TERM_OF_BOARD, "60", "LHTX 65.2");
        put(numbers, RecordLimit.LONGEST_TERM_OF_SUPERVISORS, "60", "LHTX 69.1");
        put(numbers, RecordLimit.TERM_ALERT_DAYS, "90", "Tỉnh");
        put(numbers, RecordLimit.GROUP_REGISTERS_MONTHS, "12", "LHTX 107.2");
        put(numbers, RecordLimit.GROUP_REGISTERS_DAYS, "5", "NĐ92 58.1");
        put(numbers, RecordLimit.GROUP_REGISTERS_UNTIL, "2025-12-31", "LHTX 115.2");
        put(numbers, RecordLimit.FOREIGN_MEMBERS_OF_COOPERATIVE, "35", "LHTX 30.7");
        put(numbers, RecordLimit.FOREIGN_MEMBERS_OF_UNION, "35", "LHTX 34.6");
        put(numbers, RecordLimit.LARGEST_SHARE_OF_COOPERATIVE, "30", "LHTX 74.1");
        put(numbers, RecordLimit.LARGEST_SHARE_OF_UNION, "40", "LHTX 74.1");
        put(numbers, RecordLimit.ASSOCIATE_SHARE_OF_COOPERATIVE, "30", "LHTX 74.2");
        put(numbers, RecordLimit.ASSOCIATE_SHARE_OF_UNION, "40", "LHTX 74.2");
        put(numbers, RecordLimit.FOREIGN_SHARE, "30", "LHTX 74.3");
        put(numbers, RecordLimit.CHARTER_ADAPTED_UNTIL, "2025-12-31", "LHTX 115.1");
        put(numbers, RecordLimit.LAW_IN_FORCE, "2024-07-01", "LHTX 114.1");
        return numbers;
    }

    private static Map<Sector, List<SizeThreshold>> sizes() {
        return Map.of(Sector.AGRICULTURE, List.of(
                size(SizeClass.LARGE, 300, 50_000, 10_000),
                size(SizeClass.MEDIUM, 200, 10_000, 5_000),
                size(SizeClass.SMALL, 50, 2_000, 1_000)));
    }

    private static void put(Map<RecordLimit, LegalValue> numbers, RecordLimit limit, String value, String article) {
        numbers.put(limit, value(limit, value, article));
    }

    private static LegalValue value(RecordLimit limit, String value, String article) {
        return new LegalValue(0, 0, limit.inLaw().name(), value, article, LocalDate.of(2024, 7, 1), null);
    }

    private static SizeThreshold size(SizeClass size, int members, long revenue, long capital) {
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        return new SizeThreshold(size, members, BigDecimal.valueOf(revenue).multiply(million),
                BigDecimal.valueOf(capital).multiply(million), "NĐ113 5");
    }
}
