package coop.portal.checklists.model;

import coop.portal.kernel.Refusal;
import java.util.List;

/** A checklist as its page shows it. @param refused why whoever looks may not answer, nothing when they may */
public record ChecklistSheet(
        Checklist checklist,
        TemplateKind kind,
        int templateNumber,
        List<ChecklistLine> lines,
        Progress progress,
        List<Refusal> refused) {

    public ChecklistSheet {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    public boolean answerable() {
        return refused.isEmpty();
    }
}
