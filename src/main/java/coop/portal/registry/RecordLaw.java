package coop.portal.registry;

import coop.portal.calendar.WorkingDays;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.model.RecordLimit;
import coop.portal.registry.model.RecordLimits;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.SizeThreshold;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the book of law at a day for the rules that look at records. */
@Component
class RecordLaw {

    private final LawBook book;
    private final Sizes sizes;
    private final WorkingDays workingDays;

    RecordLaw(LawBook book, Sizes sizes, WorkingDays workingDays) {
        this.book = book;
        this.sizes = sizes;
        this.workingDays = workingDays;
    }

    RecordLimits on(LocalDate day) {
        Map<RecordLimit, LegalValue> numbers = new EnumMap<>(RecordLimit.class);
        for (RecordLimit limit : RecordLimit.values()) {
            book.on(limit.inLaw().name(), day).ifPresent(value -> numbers.put(limit, value));
        }
        Map<Sector, List<SizeThreshold>> thresholds = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            thresholds.put(sector, sizes.thresholds(sector, day));
        }
        return new RecordLimits(numbers, thresholds, workingDays.calendar());
    }
}
