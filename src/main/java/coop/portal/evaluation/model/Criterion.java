package coop.portal.evaluation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a scheme.
 *
 * @param max the most points there are for it; none while nobody has configured it
 */
public record Criterion(String code, int group, @Nullable BigDecimal max) {}
