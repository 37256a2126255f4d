package coop.portal.inspections.model;

import coop.portal.kernel.Remark;
import java.util.List;
import java.util.Set;

/**
 * The verdict on one proposed visit: the remarks, whose visits it meets, what can be done, and whether a manager may let it
 * stand all the same.
 */
public record OverlapFinding(
        List<Remark> remarks, List<KnownBooking> meets, Set<WayOut> waysOut, boolean mayBeOverridden) {

    public static final OverlapFinding CLEAR = new OverlapFinding(List.of(), List.of(), Set.of(), false);

    /** It cannot be planned as it is. */
    public boolean blocks() {
        return remarks.stream().anyMatch(Remark::stops);
    }
}
