package coop.portal.exchange.model;

import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list was taken out of the portal as a workbook: which, under which filters, and how many rows. */
public record ListExported(String page, String title, String sentence, long rows) implements Recorded {

    @Override
    public Subject subject() {
        return new Subject("list", page, title);
    }

    @Override
    public String action() {
        return "exchange.action.list-exported";
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("exchange.export.rows", null, String.valueOf(rows)));
    }

    @Override
    public @Nullable String reason() {
        return sentence.isEmpty() ? null : sentence;
    }
}
