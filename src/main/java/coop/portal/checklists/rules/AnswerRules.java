package coop.portal.checklists.rules;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.Missing;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an answer is whole: what is not met needs the article, what was seen and what is recommended; what was not checked needs
 * the reason (domain 4.4 row 9, 4.5).
 */
public final class AnswerRules {

    private AnswerRules() {}

    public static Set<Missing> missing(Answer answer) {
        return missing(answer.value(), answer.remark(), answer.article(), answer.recommendation());
    }

    static Set<Missing> missing(@Nullable AnswerValue value, String remark, String article, String recommendation) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (value == AnswerValue.FAIL) {
            need(article, Missing.ARTICLE, missing);
            need(remark, Missing.REMARK, missing);
            need(recommendation, Missing.RECOMMENDATION, missing);
        } else if (value == AnswerValue.NOT_CHECKED) {
            need(remark, Missing.REASON, missing);
        }
        return missing;
    }

    public static boolean answered(Answer answer) {
        return answer.value() != null && missing(answer).isEmpty();
    }

    private static void need(String text, Missing what, Set<Missing> missing) {
        if (text.isBlank()) {
            missing.add(what);
        }
    }
}
