package coop.portal.inspections.ui;

import coop.portal.inspections.SettlingYears;
import coop.portal.inspections.model.LineStanding;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.UnsettledLine;
import coop.portal.kernel.Anchor;
import coop.portal.kernel.Count;
import coop.portal.kernel.Paged;
import coop.portal.kernel.SearchText;
import coop.portal.kernel.Slice;
import coop.portal.kernel.Window;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one plan of which nobody has said what became of them, as a list. */
final class Unsettled implements Paged<UnsettledLine, Unsettled.Wanted> {

    private final SettlingYears settling;
    private @Nullable PlanId plan;

    Unsettled(SettlingYears settling) {
        this.settling = settling;
    }

    /** What is looked for. @param standings none for all */
    record Wanted(String search, Set<LineStanding> standings) {

        private boolean covers(UnsettledLine line) {
            String where = line.row().organisationName() + " " + line.row().communeName();
            return SearchText.fold(where).contains(SearchText.fold(search))
                    && (standings.isEmpty() || standings.contains(line.standing()));
        }
    }

    void of(PlanId id) {
        plan = id;
    }

    PlanId plan() {
        return Objects.requireNonNull(plan);
    }

    @Override
    public Slice<UnsettledLine> slice(Wanted wanted, Window window, @Nullable Anchor anchor) {
        return new Slice<>(
                lines(wanted).stream().skip(window.offset()).limit(window.limit()).toList(), null);
    }

    @Override
    public Count count(Wanted wanted, int cap) {
        return Count.capped(lines(wanted).size(), cap);
    }

    private List<UnsettledLine> lines(Wanted wanted) {
        return settling.unsettled(plan()).stream().filter(wanted::covers).toList();
    }
}
