package coop.portal.registry.model;

import coop.portal.exchange.model.SourceColumn;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceSheet;
import java.util.List;

/** A file as a person sees it who checks its columns: its sheets, the columns of its table, the first rows, the mapping. */
public record ImportOffer(
        List<SourceSheet> sheets, List<SourceColumn> columns, List<SourceRow> samples, ImportMapping mapping) {

    public ImportOffer {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        samples = List.copyOf(samples);
    }
}
