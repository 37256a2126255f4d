package coop.portal.registry.model;

import coop.portal.exchange.model.ListExported;
import coop.portal.kernel.Change;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The refused rows of a file were taken back out as a workbook.
 *
 * @param people of how many rows personal data can be read in it
 * @param purpose what these are for
 */
public record RefusedRowsTaken(ImportBatchId id, String fileName, long rows, long people, String purpose) implements Recorded {

    @Override
    public Subject subject() {
        return new Subject(ImportActed.SUBJECT, id.text(), fileName);
    }

    @Override
    public String action() {
        return people > 0 ? ListExported.PERSONAL_DATA : "registry.action.import-refused-downloaded";
    }

    @Override
    public List<Change> changes() {
        Change all = new Change("exchange.export.rows", null, String.valueOf(rows));
        return people > 0
                ? List.of(all, new Change("exchange.export.people", null, String.valueOf(people)))
                : List.of(all);
    }

    @Override
    public @Nullable String reason() {
        return people > 0 ? purpose : null;
    }
}
