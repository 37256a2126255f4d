package coop.portal.registry.model;

import coop.portal.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side before they become one.
 *
 * @param same how many fields need no choice, for they are the same
 * @param refusals why it cannot be done as things stand
 * @param undoUntil until when it could be undone, none where the law book has no number
 */
public record MergePreview(
        OrganisationVersion kept,
        OrganisationVersion merged,
        List<MergeChoice> choices,
        int same,
        List<MergeMoves> moves,
        List<Refusal> refusals,
        @Nullable LocalDate undoUntil) {

    public MergePreview {
        choices = List.copyOf(choices);
        moves = List.copyOf(moves);
        refusals = List.copyOf(refusals);
    }
}
