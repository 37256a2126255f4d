package coop.portal.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in one cell of a file, before anybody says what it should mean; of a formula it is the value that was last
 * calculated.
 */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    record Text(String value) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    /** A number that the file shows as a date. */
    record Date(LocalDate value) implements Cell {}

    record Bool(boolean value) implements Cell {}

    record Empty() implements Cell {}

    /** An error of the workbook itself, such as {@code #REF!}, or a formula that was never calculated. */
    record Error(String raw) implements Cell {}

    default boolean blank() {
        return switch (this) {
            case Empty() -> true;
            case Text(String value) -> value.isBlank();
            default -> false;
        };
    }

    /** As a person who looks at the file would read it to somebody. */
    default String shown() {
        return switch (this) {
            case Text(String value) -> value;
            case Number(BigDecimal value) -> value.stripTrailingZeros().toPlainString();
            case Date(LocalDate value) ->
                "%02d/%02d/%04d".formatted(value.getDayOfMonth(), value.getMonthValue(), value.getYear());
            case Bool(boolean value) -> value ? "TRUE" : "FALSE";
            case Empty() -> "";
            case Error(String raw) -> raw;
        };
    }
}
