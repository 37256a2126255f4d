package coop.portal.audit.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the trail; what is empty or none does not narrow.
 *
 * @param who part of a person's name, without regard to accents
 * @param subject part of the name of what it is about
 * @param reason part of the reason given
 */
public record TrailFilter(
        String who,
        @Nullable String action,
        @Nullable String subjectType,
        String subject,
        String reason,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final TrailFilter EMPTY = new TrailFilter("", null, null, "", "", null, null);
}
