package coop.portal.audit.model;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the trail; what is empty or none does not narrow.
 *
 * @param subject part of the name of what it is about, without regard to accents
 * @param who part of a person's name
 * @param reason part of the reason given
 * @param subjectTypes kinds of things it is about
 * @param correlation all entries of one act
 */
public record TrailFilter(
        String subject,
        String who,
        String reason,
        Set<String> actions,
        Set<String> subjectTypes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String correlation) {

    public static final TrailFilter EMPTY = new TrailFilter("", "", "", Set.of(), Set.of(), null, null, "");

    public TrailFilter {
        actions = Set.copyOf(actions);
        subjectTypes = Set.copyOf(subjectTypes);
    }
}
