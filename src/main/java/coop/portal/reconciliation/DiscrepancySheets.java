package coop.portal.reconciliation;

import coop.portal.calendar.WorkingDays;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Verdict;
import coop.portal.reconciliation.model.DiscrepancyAction;
import coop.portal.reconciliation.model.DiscrepancyFacts;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.DiscrepancyStage;
import coop.portal.reconciliation.model.ItemDifference;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.reconciliation.persistence.DiscrepancyRows;
import coop.portal.reconciliation.persistence.LoadRecords;
import coop.portal.reconciliation.rules.DiscrepancyLifecycle;
import coop.portal.registry.PublicOrganisations;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together the page of a discrepancy: both sides, and what the person who looks may do about it. */
@Component
class DiscrepancySheets {

    private final DiscrepancyRows rows;
    private final DiscrepancyDesk desk;
    private final LoadRecords records;
    private final PublicOrganisations registry;
    private final WorkingDays workingDays;

    DiscrepancySheets(
            DiscrepancyRows rows, DiscrepancyDesk desk, LoadRecords records, PublicOrganisations registry,
            WorkingDays workingDays) {
        this.rows = rows;
        this.desk = desk;
        this.records = records;
        this.registry = registry;
        this.workingDays = workingDays;
    }

    DiscrepancySheet sheet(DiscrepancyId id) {
        DiscrepancyRow row = rows.find(id).orElseThrow(() -> new NotFoundException("discrepancy " + id.text()));
        Discrepancy one = desk.find(id);
        List<ItemDifference> items = desk.items(one);
        DiscrepancyFacts facts = desk.facts(one, items);
        Set<DiscrepancyAction> open = EnumSet.noneOf(DiscrepancyAction.class);
        Map<DiscrepancyAction, List<Refusal>> refused = new EnumMap<>(DiscrepancyAction.class);
        for (DiscrepancyAction action : DiscrepancyLifecycle.TABLE.knownFrom(one.stage())) {
            if (action.permission().filter(permission -> desk.actor().may(permission)).isPresent()) {
                switch (DiscrepancyLifecycle.TABLE.decide(one.stage(), action, facts)) {
                    case Verdict.Allowed<DiscrepancyStage> ignored -> open.add(action);
                    case Verdict.Refused<DiscrepancyStage>(List<Refusal> reasons) -> refused.put(action, reasons);
                }
            }
        }
        LoadRecords.Named load = records.named(one.load()).orElseThrow(() -> new NotFoundException("load"));
        return new DiscrepancySheet(
                row, one.load(), load.fileName(), load.at(), items,
                records.values(one.load(), one.row()).orElse(null),
                registry.refs(one.candidates()), one.handling(), one.deadlines(workingDays.calendar()), open, refused);
    }
}
