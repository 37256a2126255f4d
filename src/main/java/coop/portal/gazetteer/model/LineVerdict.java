package coop.portal.gazetteer.model;

import coop.portal.kernel.Remark;
import java.util.List;

/** The verdict on a line of a file of units, and why. */
public record LineVerdict(UnitLine line, LineState state, List<Remark> remarks) {

    public LineVerdict {
        remarks = List.copyOf(remarks);
    }
}
