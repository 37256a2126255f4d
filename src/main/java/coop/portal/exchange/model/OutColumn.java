package coop.portal.exchange.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column that is written: caption, kind, width in characters, and how its value is taken from a row. */
public record OutColumn<R>(String caption, ColumnKind kind, double width, Function<R, @Nullable Object> value) {

    public static <R> OutColumn<R> of(String caption, ColumnKind kind, Function<R, @Nullable Object> value) {
        return new OutColumn<>(caption, kind, kind.width(), value);
    }

    public static <R> OutColumn<R> text(String caption, Function<R, @Nullable Object> value) {
        return of(caption, ColumnKind.TEXT, value);
    }

    public OutColumn<R> wide(double characters) {
        return new OutColumn<>(caption, kind, characters, value);
    }
}
