package coop.portal.inspections.model;

import coop.portal.kernel.Remark;
import java.util.List;

/** What is to be said of a visit as it is typed: about itself, and how it would stand towards the plans of others. */
public record ItemCheck(List<Remark> remarks, OverlapState overlap, OverlapFinding finding) {

    public ItemCheck {
        remarks = List.copyOf(remarks);
    }

    /** It could be kept like this. */
    public boolean keepable() {
        return remarks.stream().noneMatch(Remark::stops) && overlap != OverlapState.BLOCKED;
    }
}
