package coop.portal.law.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of law in the list.
 *
 * @param module whose number it is
 * @param today the value that holds, none where nothing is configured
 * @param next the day of the next change that is known
 */
public record LegalRow(LegalName name, String module, @Nullable LegalValue today, @Nullable LocalDate next) {}
