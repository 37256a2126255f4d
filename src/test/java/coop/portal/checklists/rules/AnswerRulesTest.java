package coop.portal.checklists.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.Missing;
import coop.portal.checklists.model.Progress;
import coop.portal.support.UseCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase(value = "CHK-03", rule = "A-01")
class AnswerRulesTest {

    private static final List<String> TEXTS = List.of("", "   ", "chữ");

    private static Answer answer(@Nullable AnswerValue value, String remark, String article, String recommendation) {
        return new Answer("CK-01", value, remark, article, recommendation, null, "", null, 0);
    }

    /** Every value with every mix of nothing, blanks and text, against the sentence of the rule. */
    @ParameterizedTest
    @EnumSource(AnswerValue.class)
    void each_value_needs_what_the_rule_says(AnswerValue value) {
        for (String remark : TEXTS) {
            for (String article : TEXTS) {
                for (String recommendation : TEXTS) {
                    Set<Missing> expected = EnumSet.noneOf(Missing.class);
                    if (value == AnswerValue.FAIL && article.isBlank()) {
                        expected.add(Missing.ARTICLE);
                    }
                    if (value == AnswerValue.FAIL && remark.isBlank()) {
                        expected.add(Missing.REMARK);
                    }
                    if (value == AnswerValue.FAIL && recommendation.isBlank()) {
                        expected.add(Missing.RECOMMENDATION);
                    }
                    if (value == AnswerValue.NOT_CHECKED && remark.isBlank()) {
                        expected.add(Missing.REASON);
                    }
                    Answer answer = answer(value, remark, article, recommendation);
                    assertThat(AnswerRules.missing(answer)).as(answer.toString()).isEqualTo(expected);
                    assertThat(AnswerRules.answered(answer)).isEqualTo(expected.isEmpty());
                }
            }
        }
    }

    @Test
    void a_remark_without_a_value_is_no_answer() {
        assertThat(AnswerRules.missing(answer(null, "chữ", "", ""))).isEmpty();
        assertThat(AnswerRules.answered(answer(null, "chữ", "", ""))).isFalse();
    }

    @Test
    @UseCase(value = "CHK-02", rule = "B-03")
    void only_whole_answers_are_counted() {
        List<Answer> answers = new ArrayList<>();
        assertThat(Counting.of(answers)).isEqualTo(new Progress(0, 0, 0, 0, 0));
        for (AnswerValue value : AnswerValue.values()) {
            answers.add(answer(value, "chữ", "LHTX Điều 15", "bổ sung"));
        }
        answers.add(answer(null, "", "", ""));
        answers.add(answer(AnswerValue.FAIL, "chữ", "LHTX Điều 15", ""));
        answers.add(answer(AnswerValue.NOT_CHECKED, "", "", ""));

        Progress progress = Counting.of(answers);
        assertThat(progress).isEqualTo(new Progress(5, 3, 1, 1, 1));
        assertThat(progress.all()).isEqualTo(8);
        assertThat(progress.complete()).isFalse();
        assertThat(Counting.of(answers.subList(0, 5)).complete()).isTrue();
    }
}
