package coop.portal.exchange.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a cell means once somebody says what it should be: a value, perhaps with doubts, nothing, or not readable as that. */
public sealed interface Reading<T> {

    record Value<T>(T value, Set<Doubt> doubts) implements Reading<T> {
        public Value {
            doubts = Set.copyOf(doubts);
        }
    }

    record Empty<T>() implements Reading<T> {}

    /** The raw text is as the file shows it, cut to a length that fits into a message. */
    record Unreadable<T>(String raw, Fault fault) implements Reading<T> {}

    static <T> Reading<T> of(T value, Doubt... doubts) {
        return new Value<>(value, doubts.length == 0 ? Set.of() : EnumSet.of(doubts[0], doubts));
    }

    static <T> Reading<T> empty() {
        return new Empty<>();
    }

    static <T> Reading<T> unreadable(String raw, Fault fault) {
        return new Unreadable<>(raw.length() > 100 ? raw.substring(0, 100) + "…" : raw, fault);
    }

    default Optional<T> found() {
        return this instanceof Value<T>(T value, Set<Doubt> ignored) ? Optional.of(value) : Optional.empty();
    }

    default boolean has(Doubt doubt) {
        return this instanceof Value<T>(T ignored, Set<Doubt> doubts) && doubts.contains(doubt);
    }
}
