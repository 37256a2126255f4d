package coop.portal.bench.rows;

import coop.portal.bench.figures.Result;
import java.time.Duration;
import java.util.List;

/** Something that is measured. A module adds one to {@link Rows}. */
public interface Row {

    /** By which {@code --only} finds it. */
    String name();

    /** Which of the data sets it is measured on. */
    Where where();

    /** How long it may take on one data set, before it counts as failed. */
    default Duration most() {
        return Duration.ofMinutes(8);
    }

    /** May fail: the others go on. */
    List<Result> measure(Stand stand) throws Exception;

    /** On all sets, on the largest one only, or on the largest that has no more than a hundred thousand. */
    enum Where {
        EVERY,
        LARGEST,
        ORDINARY
    }
}
