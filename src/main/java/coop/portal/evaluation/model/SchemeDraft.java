package coop.portal.evaluation.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The maxima of a scheme as an administrator sets them, from which day, on what basis. */
public record SchemeDraft(SchemeKind kind, int seenVersion, @Nullable LocalDate from, String basis, Map<String, BigDecimal> maxima) {

    public SchemeDraft {
        maxima = Map.copyOf(maxima);
    }
}
