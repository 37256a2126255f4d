package coop.portal.registry.model;

import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.law.model.LegalValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the law says on one day. A number that is not configured is not guessed: what it decides is not looked at.
 *
 * @param sizes the thresholds of each field, the largest size first
 * @param calendar which days are worked
 */
public record RecordLimits(
        Map<RecordLimit, LegalValue> numbers, Map<Sector, List<SizeThreshold>> sizes, WorkingCalendar calendar) {

    public RecordLimits {
        numbers = Map.copyOf(numbers);
        sizes = Map.copyOf(sizes);
    }

    public @Nullable LegalValue of(RecordLimit limit) {
        return numbers.get(limit);
    }

    public List<SizeThreshold> sizes(Sector sector) {
        return sizes.getOrDefault(sector, List.of());
    }
}
