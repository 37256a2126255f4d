package coop.portal.inspections;

import coop.portal.inspections.persistence.MovingVisits;
import coop.portal.inspections.persistence.MovingVisits.Visit;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Planned visits go along with a record that is merged. Two visits of this year or later are no matter of records: one has to
 * be taken out of its plan first. Of a year that is over both stand, the one that came along beside the other.
 */
@Component
class MergedVisits implements Belongings {

    private static final String FIRST = ":first";

    private final MovingVisits visits;
    private final PortalClock clock;

    MergedVisits(MovingVisits visits, PortalClock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "inspections.Belongings.visits";
    }

    @Override
    public Set<String> tables() {
        return Set.of("inspection_plan_item");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return visits.visits(organisation).stream().map(visit -> visit.agency() + " " + visit.year()).toList();
    }

    @Override
    public List<Refusal> conflicts(OrganisationId from, OrganisationId to) {
        List<Refusal> refusals = new ArrayList<>();
        List<Visit> there = visits.visits(to);
        for (Visit moving : visits.visits(from)) {
            for (Visit other : there) {
                boolean open = moving.year() == other.year() && moving.year() >= clock.today().getYear();
                if (open && moving.plan() == other.plan()) {
                    refusals.add(Refusal.of("inspections.refusal.merge-same-plan", text(moving.year()), moving.agency()));
                } else if (open && first(moving) && first(other)) {
                    refusals.add(Refusal.of("inspections.refusal.merge-same-year",
                            text(moving.year()), moving.agency(), other.agency()));
                }
            }
        }
        return refusals;
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        Set<Integer> taken = new HashSet<>();
        visits.visits(to).stream().filter(MergedVisits::first).forEach(visit -> taken.add(visit.year()));
        Set<Long> aside = new HashSet<>();
        for (Visit visit : visits.visits(from)) {
            if (first(visit) && taken.contains(visit.year())) {
                visits.place(visit.item(), visit.item());
                aside.add(visit.item());
            }
        }
        List<Long> items = visits.items(from);
        items.forEach(item -> visits.moveItem(item, to));
        return items.stream().map(item -> item + (aside.contains(item) ? FIRST : "")).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<Long> there = visits.items(to);
        for (String row : rows) {
            boolean first = row.endsWith(FIRST);
            long item = Long.parseLong(first ? row.substring(0, row.length() - FIRST.length()) : row);
            if (!there.contains(item)) {
                return List.of(Refusal.of("inspections.refusal.merge-undo-visits"));
            }
            visits.moveItem(item, from);
            if (first) {
                visits.place(item, 0);
            }
        }
        return List.of();
    }

    private static boolean first(Visit visit) {
        return visit.slot() != null && visit.slot() == 0;
    }

    /** A year is no number to be grouped. */
    private static String text(int year) {
        return Integer.toString(year);
    }
}
