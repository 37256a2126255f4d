package coop.portal.bench.rows;

import coop.portal.bench.figures.Result;
import java.util.List;

/** Something that is measured. A module adds one to {@link Rows}. */
public interface Row {

    /** By which {@code --only} finds it. */
    String name();

    /** Which of the data sets it is measured on. */
    Where where();

    /** May fail: the others go on. */
    List<Result> measure(Stand stand) throws Exception;

    /** On all sets, or on the largest one only. */
    enum Where {
        EVERY,
        LARGEST
    }
}
