package coop.portal.gazetteer;

import coop.portal.gazetteer.model.LineState;
import coop.portal.gazetteer.model.UnitsLoaded;
import coop.portal.gazetteer.persistence.KeptReference;
import coop.portal.gazetteer.persistence.ReferenceWriting;
import coop.portal.gazetteer.rules.Committees;
import coop.portal.gazetteer.rules.LoadPlan;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.Reference;
import coop.portal.territory.model.TerritoryChanged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out what a plan of loading says, and tells of it. */
@Component
class UnitStore {

    private final KeptReference kept;
    private final ReferenceWriting writing;
    private final ApplicationEventPublisher events;

    UnitStore(KeptReference kept, ReferenceWriting writing, ApplicationEventPublisher events) {
        this.kept = kept;
        this.writing = writing;
        this.events = events;
    }

    Reference kept() {
        return kept.all();
    }

    /** Adds what the plan adds, the agencies given and the committees of the new units. */
    void add(LoadPlan plan, List<Agency> agencies, Reference before, @Nullable String reason) {
        List<Agency> all = new ArrayList<>(before.agencies());
        all.addAll(agencies);
        List<Agency> added = new ArrayList<>(agencies);
        added.addAll(Committees.of(plan.units(), all, AgencyId::next));
        writing.add(plan.units(), plan.successions(), added);
        writing.rename(plan.names());
        events.publishEvent(new UnitsLoaded(plan.province(), changes(plan, added.size(), before), reason));
        events.publishEvent(new TerritoryChanged());
    }

    private static List<Change> changes(LoadPlan plan, int agencies, Reference before) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("gazetteer.field.units", null, Integer.toString(plan.verdict().count(LineState.NEW))));
        changes.add(new Change("gazetteer.field.agencies", null, Integer.toString(agencies)));
        before.units().stream()
                .filter(unit -> plan.names().containsKey(unit.id()))
                .forEach(unit -> changes.add(new Change(unit.code(), unit.name(), plan.names().get(unit.id()))));
        return changes;
    }
}
