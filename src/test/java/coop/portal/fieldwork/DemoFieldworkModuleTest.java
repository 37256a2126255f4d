package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.access.model.JobRole;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.PaperRow;
import coop.portal.documents.model.PaperState;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.model.FieldworkRow;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.kernel.Window;
import coop.portal.support.Plans;
import coop.portal.support.Staffing;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("RUN-04")
class DemoFieldworkModuleTest extends FieldworkModuleTest {

    @Autowired
    private DemoFieldwork demo;

    @Autowired
    private Actors everybody;

    @Test
    @UseCase(value = "RUN-04", rule = "R-07")
    void the_first_line_of_a_plan_is_reported_with_an_issued_decision_minutes_and_a_draft_of_the_result() {
        Actor farmer = Staffing.person(database(), agency("SO_NONG_NGHIEP_MOI_TRUONG"), JobRole.DEPT_OFFICER, 61, "Lê Thị Mai");
        Actor head = Staffing.person(database(), agency("SO_NONG_NGHIEP_MOI_TRUONG"), JobRole.DEPT_MANAGER, 62, "Phạm Quốc Hùng");
        line(farmer, head, Plans.visit(organisation("Hợp tác xã Đồng Tâm"), 10));
        assertThat(demo.isFed()).isFalse();
        assertThat(everybody.as(everybody.system("demo"), () -> demo.begin(1))).isEqualTo(1);
        assertThat(demo.isFed()).isTrue();
        FieldworkRow row = as(head, () -> queries.rows().page(FieldworkFilter.EMPTY, Window.first(5))).getFirst();
        assertThat(row.stage()).isEqualTo(FieldworkStage.REPORTED);
        List<PaperRow> made = as(head, () -> papers.of(FieldworkEvent.TYPE, row.id().text()));
        assertThat(made).filteredOn(paper -> paper.state() == PaperState.ISSUED).extracting(PaperRow::kind).containsExactly(
                PaperKind.CHECK_DECISION, PaperKind.ANNOUNCEMENT_MINUTES, PaperKind.CHECK_MINUTES, PaperKind.CHECK_REPORT);
        assertThat(made.getLast().kind()).isEqualTo(PaperKind.RESULT_NOTICE);
    }
}
