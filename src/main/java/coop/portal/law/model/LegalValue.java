package coop.portal.law.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What a number of law is from one day to another, with the article that says so.
 *
 * @param value as it is kept: a plain number, đồng, {@code MM-dd}, {@code yyyy-MM-dd} or the name of a constant
 * @param to the last day, none while it holds on
 */
public record LegalValue(
        long id, int version, String name, String value, String article, LocalDate from, @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public int asInt() {
        return asDecimal().intValueExact();
    }

    public BigDecimal asDecimal() {
        return new BigDecimal(value);
    }

    public MonthDay asDayOfYear() {
        return MonthDay.parse("--" + value);
    }

    public LocalDate asDate() {
        return LocalDate.parse(value);
    }

    public <E extends Enum<E>> E as(Class<E> type) {
        return Enum.valueOf(type, value);
    }

    public LegalValue until(LocalDate last) {
        return new LegalValue(id, version, name, value, article, from, last);
    }
}
