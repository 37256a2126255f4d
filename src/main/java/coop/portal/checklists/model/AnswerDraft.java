package coop.portal.checklists.model;

import org.jspecify.annotations.Nullable;

/** An answer as it is tapped and typed. @param seen the version of the answer that it follows */
public record AnswerDraft(
        ChecklistId checklist,
        String item,
        int seen,
        @Nullable AnswerValue value,
        String remark,
        String article,
        String recommendation) {

    public boolean says(Answer answer) {
        return value == answer.value()
                && remark.strip().equals(answer.remark())
                && article.strip().equals(answer.article())
                && recommendation.strip().equals(answer.recommendation());
    }
}
