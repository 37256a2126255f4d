package coop.portal.checklists;

import coop.portal.checklists.model.Checklist;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.persistence.ChecklistRecords;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.registry.Belongings;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checklists go along with a record that is merged; whom they were about on the day stays written in them. */
@Component
class MergedChecklists implements Belongings {

    private final ChecklistRecords records;

    MergedChecklists(ChecklistRecords records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return "checklists.Belongings.checklists";
    }

    @Override
    public Set<String> tables() {
        return Set.of("checklist");
    }

    @Override
    public List<String> of(OrganisationId organisation) {
        return records.of(organisation).stream().map(one -> one.day().toString()).sorted().toList();
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        List<ChecklistId> ids = records.of(from).stream().map(Checklist::id).toList();
        records.moveTo(ids, to);
        return ids.stream().map(id -> Long.toString(id.value())).toList();
    }

    @Override
    public List<Refusal> moveBack(OrganisationId from, OrganisationId to, List<String> rows) {
        List<ChecklistId> ids = rows.stream().map(row -> new ChecklistId(Long.parseLong(row))).toList();
        if (!records.of(to).stream().map(Checklist::id).toList().containsAll(ids)) {
            return List.of(Refusal.of("checklists.refusal.merge-undo"));
        }
        records.moveTo(ids, from);
        return List.of();
    }
}
