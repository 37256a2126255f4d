package coop.portal.checklists.rules;

import coop.portal.checklists.model.Item;
import coop.portal.checklists.model.ItemDraft;
import coop.portal.checklists.model.Template;
import coop.portal.kernel.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When an item may stand in a version, and when a version may hold. */
public final class TemplateRules {

    private static final Pattern CODE = Pattern.compile("CK-[A-Z]?\\d+");
    private static final int CODE_LENGTH = 10;
    private static final int TEXT_LENGTH = 500;

    private TemplateRules() {}

    public static List<Remark> check(ItemDraft draft, Template template) {
        List<Remark> remarks = new ArrayList<>();
        Item item = draft.item();
        if (!CODE.matcher(item.code()).matches() || item.code().length() > CODE_LENGTH) {
            remarks.add(Remark.error("T-02", "code", "checklists.remark.code"));
        } else if (!item.code().equals(draft.was()) && template.item(item.code()).isPresent()) {
            remarks.add(Remark.error("T-02", "code", "checklists.remark.code-taken", item.code()));
        }
        text(remarks, "question", item.question(), true);
        text(remarks, "article", item.article(), true);
        text(remarks, "evidence", item.evidence(), false);
        text(remarks, "fineHint", item.fineHint(), false);
        text(remarks, "note", item.note(), false);
        return List.copyOf(remarks);
    }

    private static void text(List<Remark> remarks, String field, String text, boolean required) {
        if (required && text.isBlank()) {
            remarks.add(Remark.error("T-02", field, "checklists.remark.required"));
        } else if (text.length() > TEXT_LENGTH) {
            remarks.add(Remark.error("T-02", field, "checklists.remark.too-long", TEXT_LENGTH));
        }
    }

    /** @param lastFrom since when the version holds, or will hold, that this one is to follow */
    public static List<Remark> checkForce(
            Template draft, @Nullable LocalDate from, String basis, @Nullable LocalDate lastFrom, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        if (draft.items().isEmpty()) {
            remarks.add(Remark.error("T-03", "from", "checklists.remark.no-items"));
        }
        if (from == null || from.isBefore(today)) {
            remarks.add(Remark.error("T-03", "from", "checklists.remark.from-today"));
        } else if (lastFrom != null && !from.isAfter(lastFrom)) {
            remarks.add(Remark.error("T-03", "from", "checklists.remark.from-later", lastFrom));
        }
        if (basis.isBlank() || basis.length() > TEXT_LENGTH) {
            remarks.add(Remark.error("T-03", "basis", "checklists.remark.basis", TEXT_LENGTH));
        }
        return List.copyOf(remarks);
    }
}
