package coop.portal.figures.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one report says: numbers with their sources, money in đồng, yes as 1 and no as 0, the day of the general meeting and
 * the certificates. What was not said is not there.
 */
public record Figures(
        Map<FigureField, BigDecimal> numbers,
        Map<FigureField, FigureSource> sources,
        @Nullable LocalDate agmDate,
        String certifications) {

    public static final Figures EMPTY = new Figures(Map.of(), Map.of(), null, "");
    public static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    public Figures {
        numbers = Map.copyOf(numbers);
        sources = Map.copyOf(sources);
        certifications = certifications.strip();
    }

    public @Nullable BigDecimal get(FigureField field) {
        return numbers.get(field);
    }

    public BigDecimal orZero(FigureField field) {
        return numbers.getOrDefault(field, BigDecimal.ZERO);
    }

    public boolean has(FigureField... fields) {
        for (FigureField field : fields) {
            if (!numbers.containsKey(field)) {
                return false;
            }
        }
        return true;
    }

    public boolean flag(FigureField field) {
        return orZero(field).signum() != 0;
    }

    public FigureSource source(FigureField field) {
        return sources.getOrDefault(field, FigureSource.COOPERATIVE);
    }

    public boolean nothing() {
        return numbers.isEmpty() && agmDate == null && certifications.isEmpty();
    }

    /** No value takes the number away, and its source with it. */
    public Figures with(FigureField field, @Nullable BigDecimal value, FigureSource source) {
        Map<FigureField, BigDecimal> changed = new EnumMap<>(FigureField.class);
        changed.putAll(numbers);
        Map<FigureField, FigureSource> from = new EnumMap<>(FigureField.class);
        from.putAll(sources);
        if (value == null) {
            changed.remove(field);
            from.remove(field);
        } else {
            changed.put(field, whole(value));
            from.put(field, source);
        }
        return new Figures(changed, from, agmDate, certifications);
    }

    public Figures with(FigureField field, long value) {
        return with(field, BigDecimal.valueOf(value), FigureSource.COOPERATIVE);
    }

    public Figures heldOn(@Nullable LocalDate day) {
        return new Figures(numbers, sources, day, certifications);
    }

    public Figures certified(String text) {
        return new Figures(numbers, sources, agmDate, text);
    }

    /** What the other says is taken over, what it does not say stays. */
    public Figures overlaidBy(Figures other) {
        Figures merged = this;
        for (Map.Entry<FigureField, BigDecimal> number : other.numbers.entrySet()) {
            if (!number.getValue().equals(numbers.get(number.getKey()))) {
                merged = merged.with(number.getKey(), number.getValue(), other.source(number.getKey()));
            }
        }
        merged = other.agmDate == null ? merged : merged.heldOn(other.agmDate);
        return other.certifications.isEmpty() ? merged : merged.certified(other.certifications);
    }

    private static BigDecimal whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP);
    }
}
