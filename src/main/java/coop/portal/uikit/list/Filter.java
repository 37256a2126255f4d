package coop.portal.uikit.list;

import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One way to narrow a list, shown as a chip that reads as a sentence: its key stands in the address and ends the message
 * key of its label, {@code <page>.<key>}.
 */
public final class Filter {

    /** What is asked for in the chip's popover. */
    enum Kind {
        CHOICE,
        FLAG,
        DAY,
        DATES,
        NUMBERS,
        TEXT
    }

    private final String key;
    private final Kind kind;
    private final Supplier<List<Option>> options;
    private final @Nullable Supplier<LocalDate> latest;

    private Filter(String key, Kind kind, Supplier<List<Option>> options) {
        this(key, kind, options, null);
    }

    private Filter(String key, Kind kind, Supplier<List<Option>> options, @Nullable Supplier<LocalDate> latest) {
        this.key = key;
        this.kind = kind;
        this.options = options;
        this.latest = latest;
    }

    /** Any of some constants, shown by their labels. Read with {@link Chosen#constants}. */
    public static Filter choice(String key, Class<? extends Enum<?>> type) {
        return options(key, () -> Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant.name(), Messages.label(constant)))
                .toList());
    }

    /** Any of some values that are looked up when the chip is used. Read with {@link Chosen#parsed}. */
    public static Filter options(String key, Supplier<List<Option>> options) {
        return new Filter(key, Kind.CHOICE, options);
    }

    /** Only those for which it holds. Read with {@link Chosen#flag}. */
    public static Filter flag(String key) {
        return new Filter(key, Kind.FLAG, List::of);
    }

    /** One day, none later than the latest can be chosen. Read with {@link Chosen#on}. */
    public static Filter day(String key, Supplier<LocalDate> latest) {
        return new Filter(key, Kind.DAY, List::of, latest);
    }

    /** From a day to a day, both included. Read with {@link Chosen#from} and {@link Chosen#to}. */
    public static Filter dates(String key) {
        return new Filter(key, Kind.DATES, List::of);
    }

    /** Read with {@link Chosen#least} and {@link Chosen#most}. */
    public static Filter numbers(String key) {
        return new Filter(key, Kind.NUMBERS, List::of);
    }

    /** Read with {@link Chosen#text}. */
    public static Filter text(String key) {
        return new Filter(key, Kind.TEXT, List::of);
    }

    public String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    @Nullable LocalDate latest() {
        return latest == null ? null : latest.get();
    }

    List<Option> options() {
        return options.get();
    }
}
