package coop.portal.checklists.model;

import coop.portal.kernel.Refusal;
import coop.portal.kernel.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as its page shows it.
 *
 * @param check where it leads back to, nothing when nobody owns the check
 * @param refused why whoever looks may not answer, nothing when they may
 */
public record ChecklistSheet(
        Checklist checklist,
        @Nullable Subject check,
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
