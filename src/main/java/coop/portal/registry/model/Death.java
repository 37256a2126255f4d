package coop.portal.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody in an office has died, so that the office is empty.
 *
 * @param source who told it: a certificate, a notice of the commune
 */
public record Death(LocalDate day, @Nullable String source) {}
