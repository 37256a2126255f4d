package coop.portal.registry.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The size of an organisation, as far as it can be said, and how it comes about.
 *
 * @param size none where a figure or a threshold that decides is not known
 * @param atLeast what it is in any case, none when not even that can be said
 */
public record SizeAssessment(
        SizeFacts facts, @Nullable SizeClass size, @Nullable SizeClass atLeast, List<SizeStep> steps) {

    public SizeAssessment {
        steps = List.copyOf(steps);
    }

    /** It is not larger than it could be said to be for want of a threshold. */
    public boolean wantsConfiguration() {
        return size == null && steps.stream().anyMatch(step -> step.answer() == SizeAnswer.NOT_CONFIGURED);
    }
}
