package coop.portal.checklists.model;

import coop.portal.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a workbook that was filled off-line, beside what stands now.
 *
 * @param code as the row says it
 * @param now none when there is no such item
 * @param typed what would be written; it follows the answer that stands now
 * @param why a row is refused
 */
public record WorkbookLine(
        String code, LineKind kind, @Nullable Answer now, @Nullable AnswerDraft typed, @Nullable Refusal why) {

    public static WorkbookLine refused(String code, @Nullable Answer now, Refusal why) {
        return new WorkbookLine(code, LineKind.REFUSED, now, null, why);
    }
}
