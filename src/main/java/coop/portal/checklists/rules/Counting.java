package coop.portal.checklists.rules;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.Progress;
import java.util.Collection;
import java.util.List;

/** How far a checklist is: only whole answers count. */
public final class Counting {

    private Counting() {}

    public static Progress of(Collection<Answer> answers) {
        List<Answer> whole = answers.stream().filter(AnswerRules::answered).toList();
        return new Progress(
                whole.size(), answers.size() - whole.size(), count(whole, AnswerValue.FAIL), count(whole, AnswerValue.PARTIAL),
                count(whole, AnswerValue.NOT_CHECKED));
    }

    private static int count(List<Answer> answers, AnswerValue value) {
        return (int) answers.stream().filter(answer -> answer.value() == value).count();
    }
}
