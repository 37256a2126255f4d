package coop.portal.inspections;

import coop.portal.inspections.OverlapCheck.Found;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.OverlapState;
import coop.portal.inspections.model.PlanAction;
import coop.portal.inspections.model.StepInput;
import coop.portal.inspections.persistence.PlanItem;
import coop.portal.inspections.persistence.PlanItems;
import coop.portal.inspections.rules.ItemRules;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.territory.Agencies;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Puts a line into a plan on the desk, whoever it comes from: checked, held against other visits, with its place of the year. */
@Component
class NewLines {

    private final PlanDesk desk;
    private final PlanItems items;
    private final OverlapCheck overlaps;
    private final Subjects subjects;
    private final Agencies agencies;

    NewLines(PlanDesk desk, PlanItems items, OverlapCheck overlaps, Subjects subjects, Agencies agencies) {
        this.desk = desk;
        this.items = items;
        this.overlaps = overlaps;
        this.subjects = subjects;
        this.agencies = agencies;
    }

    /** A line that was put in, and how it stands. */
    record Put(PlanItem item, Found found, String organisationName) {}

    /** @param marked is told of the line before it is kept */
    Put put(OpenPlan open, ItemDraft typed, Consumer<PlanItem> marked) {
        OrganisationRef organisation = subjects.visible(typed.organisation());
        ItemDraft draft = Typing.tidy(typed);
        RefusedException.mustNotStop(check(open, draft));
        desk.step(open, PlanAction.EDIT, StepInput.NONE);
        PlanItem line = PlanItem.add(open.plan(), draft, names(draft));
        line.named(Subjects.named(organisation));
        marked.accept(line);
        PlanItem item = items.save(line);
        open.items().add(item);
        Found found = overlaps.settle(open, List.of(item)).get(item);
        if (found.state() == OverlapState.BLOCKED) {
            throw new OverlapRefused(found.finding());
        }
        return new Put(item, found, organisation.name());
    }

    List<Remark> check(OpenPlan open, ItemDraft draft) {
        return ItemRules.check(draft, open.plan().planner(), open.plan().year(), open.law(), open.today());
    }

    List<String> names(ItemDraft draft) {
        return draft.coAgencies().stream()
                .map(id -> agencies.agency(id).name())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
