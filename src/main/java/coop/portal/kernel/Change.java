package coop.portal.kernel;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field before and after, as text, for the trail and for the history on a page. */
public record Change(String field, @Nullable String before, @Nullable String after) {

    /** The change between two values, none when they are the same. */
    public static Optional<Change> between(String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new Change(field, text(before), text(after)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
