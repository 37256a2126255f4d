package coop.portal.inspections.rules;

import coop.portal.inspections.model.Suggestion.Why;
import coop.portal.inspections.model.SuggestionReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much an organisation is worth a visit, and why: reasons with weights, published beside every suggestion. */
public final class Suggesting {

    /** Every year beyond adds a little, but never more than this. */
    private static final int MOST_FOR_AGE = 10;

    private Suggesting() {}

    /** What is known of an organisation when a year is planned. */
    public record Known(
            @Nullable Integer lastInspectedYear,
            @Nullable Integer foundedYear,
            boolean dormantSigns,
            int complaints,
            int violationSigns,
            int supports) {}

    /** The sum of the weights and the reasons, the heaviest first. */
    public record Score(int value, List<Why> why) {}

    /** @param quietYears after which without a visit time alone is a reason, none while it is not configured */
    public static Score score(Known known, int planYear, @Nullable Integer quietYears) {
        List<Why> why = new ArrayList<>();
        int score = 0;
        if (known.complaints() > 0) {
            why.add(new Why(SuggestionReason.COMPLAINT, List.of(known.complaints())));
            score += SuggestionReason.COMPLAINT.weight() + Math.min(known.complaints() - 1, 4) * 5;
        }
        if (known.violationSigns() > 0) {
            why.add(new Why(SuggestionReason.VIOLATION_SIGN, List.of(known.violationSigns())));
            score += SuggestionReason.VIOLATION_SIGN.weight();
        }
        if (known.dormantSigns()) {
            why.add(new Why(SuggestionReason.DORMANT_SIGNS, List.of()));
            score += SuggestionReason.DORMANT_SIGNS.weight();
        }
        if (known.supports() > 0) {
            why.add(new Why(SuggestionReason.SUPPORT_RECEIVED, List.of(known.supports())));
            score += SuggestionReason.SUPPORT_RECEIVED.weight();
        }
        Integer last = known.lastInspectedYear();
        if (last == null) {
            if (known.foundedYear() == null || known.foundedYear() < planYear - 1) {
                why.add(new Why(SuggestionReason.NEVER_INSPECTED, List.of()));
                score += SuggestionReason.NEVER_INSPECTED.weight() + age(known.foundedYear(), planYear);
            }
        } else if (quietYears != null && planYear - last > quietYears) {
            why.add(new Why(SuggestionReason.NOT_FOR_YEARS, List.of(planYear - last, Integer.toString(last))));
            score += SuggestionReason.NOT_FOR_YEARS.weight() + Math.min(planYear - last - quietYears, MOST_FOR_AGE);
        }
        return new Score(score, List.copyOf(why));
    }

    private static int age(@Nullable Integer foundedYear, int planYear) {
        return foundedYear == null ? 0 : Math.clamp((planYear - foundedYear) / 2, 0, MOST_FOR_AGE);
    }
}
