package coop.portal.exchange;

import coop.portal.exchange.model.MergedArea;
import coop.portal.exchange.model.SourceRow;
import coop.portal.exchange.model.SourceSheet;
import java.util.Iterator;
import java.util.List;

/** A file that has been let in and is read row by row, whatever its format. */
interface RowSource extends AutoCloseable {

    /** In the order of the file. */
    List<SourceSheet> sheets();

    Rows rows(SourceSheet sheet);

    Outline outline(SourceSheet sheet);

    @Override
    void close();

    /** Rows from the first to the last; rows without any cell may be missing. */
    interface Rows extends Iterator<SourceRow>, AutoCloseable {
        @Override
        void close();
    }

    /** What is only known at the end of a sheet: merged cells among the first rows and the number of the last row. */
    record Outline(List<MergedArea> merged, int lastRow) {}
}
