package coop.portal.checklists.rules;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.Progress;
import java.util.Collection;

/** How far a checklist is: only whole answers count. */
public final class Counting {

    private Counting() {}

    public static Progress of(Collection<Answer> answers) {
        int answered = 0;
        int failed = 0;
        for (Answer answer : answers) {
            if (AnswerRules.answered(answer)) {
                answered++;
                failed += answer.value() == AnswerValue.FAIL ? 1 : 0;
            }
        }
        return new Progress(answered, answers.size() - answered, failed);
    }
}
