package coop.portal.checklists.rules;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.LineKind;
import coop.portal.checklists.model.WorkbookLine;
import org.jspecify.annotations.Nullable;

/**
 * What a row that was filled off-line means: an empty cell changes nothing, and an answer given since the workbook was made is
 * never overwritten unless somebody who saw both says so.
 */
public final class ReadBack {

    private ReadBack() {}

    /** The cells of a row. @param seen the version of the answer when the workbook was made */
    public record Cells(
            String code, int seen, @Nullable AnswerValue value, String remark, String article, String recommendation) {}

    public static WorkbookLine judge(ChecklistId id, Cells cells, Answer now) {
        AnswerDraft typed = new AnswerDraft(
                id, now.item(), now.version(), cells.value() == null ? now.value() : cells.value(),
                or(cells.remark(), now.remark()), or(cells.article(), now.article()),
                or(cells.recommendation(), now.recommendation()));
        return new WorkbookLine(now.item(), kind(cells, typed, now), now, typed, null);
    }

    private static LineKind kind(Cells cells, AnswerDraft typed, Answer now) {
        if (typed.says(now)) {
            return LineKind.SAME;
        }
        if (cells.seen() != now.version()) {
            return LineKind.CONFLICT;
        }
        return now.version() == 0 ? LineKind.NEW : LineKind.CHANGED;
    }

    private static String or(String cell, String now) {
        return cell.isBlank() ? now : cell.strip();
    }
}
