package coop.portal.support;

import coop.portal.access.Actor;
import coop.portal.inspections.ApprovingPlans;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.IssuingPlans;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.StepInput;
import coop.portal.territory.Agencies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Takes the plan of a department from its first line to issued, by all who have a hand in it. */
public final class IssuedPlans {

    private static final long PROVINCE_LEADER = 41;

    private final ApplicationContext beans;
    private final BiFunction<Actor, Supplier<Object>, Object> as;

    /** @param as does something in the name of somebody */
    public IssuedPlans(ApplicationContext beans, BiFunction<Actor, Supplier<Object>, Object> as) {
        this.beans = beans;
        this.as = as;
    }

    /** A plan that is issued, and its lines. */
    public record Issued(PlanId plan, List<ItemId> lines) {}

    public Issued plan(Actor officer, Actor manager, int year, List<ItemDraft> visits) {
        LocalDate today = TestTime.START.toLocalDate();
        PlanningInspections planning = beans.getBean(PlanningInspections.class);
        ApprovingPlans approving = beans.getBean(ApprovingPlans.class);
        PlanId plan = (PlanId) as.apply(officer, () -> planning.open(year));
        List<ItemId> lines = new ArrayList<>();
        for (ItemDraft visit : visits) {
            lines.add(Objects.requireNonNull((ItemId) as.apply(officer, () -> planning.add(plan, visit).item())));
        }
        by(officer, () -> approving.submit(plan, version(plan), StepInput.NONE));
        by(manager, () -> approving.approve(plan, version(plan), StepInput.NONE));
        by(officer, () -> approving.sendToReview(plan, version(plan), StepInput.NONE));
        var province = beans.getBean(Agencies.class).byCode("UBND_TINH", today).orElseThrow();
        by(Plans.leader(province, PROVINCE_LEADER), () -> approving.authorise(
                plan, version(plan), StepInput.decision("15/QĐ-UBND", today)));
        by(officer, () -> beans.getBean(IssuingPlans.class).issue(plan, version(plan), StepInput.notified(today)));
        return new Issued(plan, lines);
    }

    private void by(Actor actor, Runnable act) {
        as.apply(actor, () -> {
            act.run();
            return true;
        });
    }

    private int version(PlanId plan) {
        return beans.getBean(InspectionQueries.class).sheet(plan).version();
    }
}
