package coop.portal.figures.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reporting period by its name: {@code 2023-H1} for the half-year, {@code 2023} for the year. */
public record PeriodKey(PeriodKind kind, int year) implements Comparable<PeriodKey> {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})(-H1)?");
    private static final Comparator<PeriodKey> ORDER =
            Comparator.comparingInt(PeriodKey::year).thenComparing(PeriodKey::kind);

    public static Optional<PeriodKey> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return written.matches()
                ? Optional.of(new PeriodKey(
                        written.group(2) == null ? PeriodKind.YEAR : PeriodKind.HALF_YEAR, Integer.parseInt(written.group(1))))
                : Optional.empty();
    }

    /** For addresses: what is no period is one that nobody has opened. */
    public static PeriodKey parse(String text) {
        return read(text).orElse(new PeriodKey(PeriodKind.YEAR, 0));
    }

    public String text() {
        return kind == PeriodKind.HALF_YEAR ? year + "-H1" : Integer.toString(year);
    }

    /** The one whose amounts may be compared with this one's: half-years and years are never mixed. */
    public PeriodKey yearBefore() {
        return new PeriodKey(kind, year - 1);
    }

    @Override
    public int compareTo(PeriodKey other) {
        return ORDER.compare(this, other);
    }
}
