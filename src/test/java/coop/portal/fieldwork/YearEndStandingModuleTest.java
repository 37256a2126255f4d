package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.LineState;
import coop.portal.inspections.SettlingYears;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.LineStanding;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.UnsettledLine;
import coop.portal.inspections.model.YearEndChoice;
import coop.portal.support.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("INS-06")
class YearEndStandingModuleTest extends FieldworkModuleTest {

    private static final String WHY = "Đang trong thời hạn";

    @Autowired
    private SettlingYears settling;

    @Autowired
    private FollowingPlans following;

    @Test
    @UseCase(value = "INS-06", rule = "OC-3")
    void what_has_a_decision_goes_on_and_is_counted_where_it_stands() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        assertThat(standing(line)).isEqualTo(LineStanding.NOT_BEGUN);
        FieldworkId id = reported(line);
        assertThat(standing(line)).isEqualTo(LineStanding.UNDER_WAY);
        assertThatThrownBy(() -> choose(line, YearEndChoice.CARRY_OVER)).hasMessageContaining("under-way");

        choose(line, YearEndChoice.CONTINUE);

        assertThat(outcome(line)).isEqualTo(ItemOutcome.CONTINUED);
        assertThat(state()).isEqualTo(LineState.CONCLUDED);
        paper(leader, id, PaperKind.RESULT_NOTICE);
        act(manager, id, (it, version) ->
                deciding.conclude(it, version, FieldworkInput.on(TODAY).paper("40/TB-SCT")));
        act(manager, id, (it, version) -> closing.close(it, version, FieldworkInput.because("Kho")));
        assertThat(outcome(line)).isEqualTo(ItemOutcome.DONE);
        assertThat(state()).isEqualTo(LineState.CLOSED);
    }

    @Test
    @UseCase(value = "INS-06", rule = "OC-3")
    void what_is_being_prepared_is_issued_or_cancelled_first() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        FieldworkId id = drafted(line);
        assertThat(standing(line)).isEqualTo(LineStanding.PREPARED);
        for (YearEndChoice choice : YearEndChoice.values()) {
            assertThatThrownBy(() -> choose(line, choice)).hasMessageContaining(
                    choice == YearEndChoice.CONTINUE ? "not-under-way" : "prepared");
        }
        act(manager, id, (it, version) -> closing.cancel(it, version, FieldworkInput.because("Không còn cần thiết")));
        assertThat(outcome(line)).isEqualTo(ItemOutcome.CANCELLED);
        assertThat(state()).isEqualTo(LineState.CANCELLED);
    }

    @Test
    @UseCase(value = "INS-06", rule = "OC-2")
    void what_is_carried_over_is_counted_so() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        choose(line, YearEndChoice.CARRY_OVER);
        assertThat(state()).isEqualTo(LineState.CARRIED_OVER);
    }

    private void choose(ItemId line, YearEndChoice choice) {
        as(officer, () -> {
            var visit = planQueries.visit(line);
            settling.choose(visit.plan().id(), line, visit.row().version(), choice, WHY, null);
        });
    }

    private ItemOutcome outcome(ItemId line) {
        return as(officer, () -> planQueries.visit(line)).row().outcome();
    }

    private LineStanding standing(ItemId line) {
        PlanId plan = as(officer, () -> planQueries.visit(line)).plan().id();
        return as(officer, () -> settling.unsettled(plan)).stream()
                .filter(one -> one.row().id().equals(line))
                .map(UnsettledLine::standing)
                .findFirst()
                .orElseThrow();
    }

    private LineState state() {
        var counts = as(officer, () -> following.progress(TODAY.getYear())).whole();
        assertThat(counts.all()).isEqualTo(1);
        return counts.states().keySet().iterator().next();
    }
}
