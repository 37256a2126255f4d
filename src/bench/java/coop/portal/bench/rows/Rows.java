package coop.portal.bench.rows;

import coop.portal.bench.rows.list.ListRow;
import java.util.List;

/** All rows, in the order in which they are measured on a data set: what changes the data stands last. */
public final class Rows {

    private Rows() {}

    public static List<Row> all() {
        return List.of(new ListRow());
    }
}
