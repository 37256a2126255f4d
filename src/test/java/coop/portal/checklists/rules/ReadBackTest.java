package coop.portal.checklists.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.LineKind;
import coop.portal.checklists.model.WorkbookLine;
import coop.portal.support.UseCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase("CHK-05")
class ReadBackTest {

    private static final ChecklistId ID = new ChecklistId(7);

    private static Answer now(@Nullable AnswerValue value, String remark, int version) {
        return new Answer("CK-01", value, remark, "", "", null, "", null, version);
    }

    private static WorkbookLine judge(int seen, @Nullable AnswerValue value, String remark, Answer now) {
        return ReadBack.judge(ID, new ReadBack.Cells("CK-01", seen, value, remark, "", ""), now);
    }

    @Test
    @UseCase(value = "CHK-05", rule = "W-02")
    void every_value_beside_every_value_says_what_it_would_do() {
        for (AnswerValue typed : AnswerValue.values()) {
            assertThat(judge(0, typed, "", now(null, "", 0)).kind()).isEqualTo(LineKind.NEW);
            assertThat(judge(0, typed, "", now(null, "", 1)).kind()).isEqualTo(LineKind.CONFLICT);
            for (AnswerValue stands : AnswerValue.values()) {
                boolean same = typed == stands;
                assertThat(judge(3, typed, "", now(stands, "", 3)).kind()).isEqualTo(same ? LineKind.SAME : LineKind.CHANGED);
                assertThat(judge(2, typed, "", now(stands, "", 3)).kind()).isEqualTo(same ? LineKind.SAME : LineKind.CONFLICT);
                assertThat(judge(-1, typed, "", now(stands, "", 3)).kind()).isEqualTo(same ? LineKind.SAME : LineKind.CONFLICT);
            }
        }
    }

    @Test
    @UseCase(value = "CHK-05", rule = "W-03")
    void an_empty_cell_changes_nothing() {
        Answer stands = now(AnswerValue.FAIL, "thiếu", 4);
        assertThat(judge(1, null, "  ", stands).kind()).isEqualTo(LineKind.SAME);
        WorkbookLine remarked = judge(4, null, " thiếu chữ ký ", stands);
        assertThat(remarked.kind()).isEqualTo(LineKind.CHANGED);
        assertThat(remarked.typed()).isEqualTo(new AnswerDraft(ID, "CK-01", 4, AnswerValue.FAIL, "thiếu chữ ký", "", ""));
    }
}
