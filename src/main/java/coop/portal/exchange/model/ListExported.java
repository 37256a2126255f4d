package coop.portal.exchange.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list was taken out of the portal as a workbook: which, under which filters, and how many rows. Where people's personal
 * data went out with it, also of how many, in which columns and what for.
 *
 * @param people of how many rows personal data can be read in it
 * @param columns where they stand
 */
public record ListExported(
        String page, String title, String sentence, long rows, long people, List<String> columns, String purpose)
        implements Recorded {

    /** Personal data left the portal; the reason of the entry is what for. */
    public static final String PERSONAL_DATA = "exchange.action.personal-data-exported";

    public ListExported {
        columns = List.copyOf(columns);
    }

    @Override
    public Subject subject() {
        return new Subject("list", page, title);
    }

    @Override
    public String action() {
        return people > 0 ? PERSONAL_DATA : "exchange.action.list-exported";
    }

    @Override
    public List<Change> changes() {
        List<Change> facts = new ArrayList<>();
        facts.add(new Change("exchange.export.rows", null, String.valueOf(rows)));
        if (people > 0) {
            facts.add(new Change("exchange.export.people", null, String.valueOf(people)));
            facts.add(new Change("exchange.export.columns", null, String.join(", ", columns)));
            facts.add(new Change("exchange.export.filters", null,
                    sentence.isEmpty() ? "exchange.export.filters.none" : sentence));
        }
        return List.copyOf(facts);
    }

    @Override
    public @Nullable String reason() {
        if (people > 0) {
            return purpose;
        }
        return sentence.isEmpty() ? null : sentence;
    }
}
