package coop.portal.registry.model;

import coop.portal.exchange.model.Cell;
import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of an imported file with its verdict, as the preview shows it. */
public record ImportLine(
        int row,
        ImportVerdict verdict,
        boolean warned,
        @Nullable String code,
        @Nullable String name,
        @Nullable OrganisationId organisation,
        @Nullable ImportMatch matchedBy,
        boolean corrected,
        Map<ImportField, Cell> cells,
        List<Remark> remarks,
        List<Change> changes) {

    /** The same, with other cells. */
    public ImportLine with(Map<ImportField, Cell> others) {
        return new ImportLine(
                row, verdict, warned, code, name, organisation, matchedBy, corrected, others, remarks, changes);
    }

    /** The phone can be read, neither missing nor masked. */
    public boolean phoneInClear() {
        Cell phone = cells.get(ImportField.PHONE);
        return phone != null && !phone.blank() && phone.shown().indexOf('*') < 0;
    }

    /** What weighs most, none when there is nothing to say. */
    public @Nullable Remark gravest() {
        return remarks.stream().min(java.util.Comparator.comparing(Remark::severity)).orElse(null);
    }
}
