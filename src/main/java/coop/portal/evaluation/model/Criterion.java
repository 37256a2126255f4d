package coop.portal.evaluation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a scheme.
 *
 * @param max the most points there are for it; none while nobody has configured it
 */
public record Criterion(CriterionCode criterion, int group, @Nullable BigDecimal max) {

    /** As points are kept under it. */
    public String code() {
        return criterion.name();
    }
}
