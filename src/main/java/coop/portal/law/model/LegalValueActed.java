package coop.portal.law.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An administrator has declared, corrected or withdrawn a value of a number of law. */
public record LegalValueActed(
        LegalName name,
        String action,
        @Nullable LegalValue before,
        @Nullable LegalValue after,
        String reason)
        implements Recorded {

    public static final String SUBJECT = "legal-number";

    /** A number of law as the trail speaks of it. */
    public static Subject subject(LegalName name) {
        return new Subject(SUBJECT, name.name(), name.name());
    }

    @Override
    public Subject subject() {
        return subject(name);
    }

    @Override
    public boolean concernsAll() {
        return true;
    }

    @Override
    public List<Change> changes() {
        return Stream.of(
                        change("value", LegalValue::value),
                        change("article", LegalValue::article),
                        change("from", LegalValue::from),
                        change("to", LegalValue::to))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Change> change(String field, Function<LegalValue, @Nullable Object> of) {
        return Change.between(
                "law.field." + field, before == null ? null : of.apply(before), after == null ? null : of.apply(after));
    }
}
