package coop.portal.figures.model;

import coop.portal.kernel.Remark;
import java.util.List;

/** What the rules say of figures while they are typed, and the amounts that look as if typed in another unit. */
public record FigureCheck(List<Remark> remarks, List<UnitSlip> slips) {

    public FigureCheck {
        remarks = List.copyOf(remarks);
        slips = List.copyOf(slips);
    }
}
