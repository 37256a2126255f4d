package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.LineCounts;
import coop.portal.fieldwork.model.LineState;
import coop.portal.fieldwork.model.PlanLineFilter;
import coop.portal.fieldwork.model.PlanLineRow;
import coop.portal.fieldwork.model.PlanProgress;
import coop.portal.fieldwork.model.PlanProgress.OfAgency;
import coop.portal.fieldwork.model.PlanProgress.OfMonth;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Window;
import coop.portal.support.Plans;
import coop.portal.support.Queries;
import coop.portal.support.Staffing;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-06")
class ProgressModuleTest extends FieldworkModuleTest {

    private static final int YEAR = TODAY.getYear();

    @Autowired
    private FollowingPlans plans;

    @Test
    @UseCase(value = "FLD-06", rule = {"PR-1", "PR-2"})
    void a_line_is_counted_where_its_fieldwork_stands_and_its_rows_are_as_many() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        assertThat(whole(officer).in(LineState.NOT_BEGUN)).isEqualTo(1);
        FieldworkId id = inProgress(line);

        PlanProgress progress = as(officer, () -> plans.progress(YEAR));

        assertThat(progress.whole().in(LineState.UNDER_WAY)).isEqualTo(1);
        assertThat(progress.whole().all()).isEqualTo(1);
        assertThat(progress.agencies()).extracting(OfAgency::name).containsExactly("Sở Công Thương");
        assertThat(progress.months()).hasSize(12).extracting(OfMonth::begun).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
        assertThat(progress.months().get(9).counts().all()).isEqualTo(1);
        assertThat(progress.communes()).hasSize(1);
        UnitId commune = progress.communes().getFirst().commune();
        PlanLineFilter there = new PlanLineFilter(
                "", YEAR, Set.of(LineState.UNDER_WAY), officer.agency(), commune, Set.of(10), 10, null, false, false, false);
        assertThat(rows(officer, there)).singleElement().satisfies(row -> {
            assertThat(row.fieldwork()).isEqualTo(id);
            assertThat(row.leaderName()).isEqualTo("Trần Thị Bình");
        });
    }

    @Test
    @UseCase(value = "FLD-06", rule = {"PR-1", "PR-3"})
    void what_waits_beyond_its_month_or_its_term_is_late_with_who_holds_it_and_why() {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        assertThat(rows(officer, PlanLineFilter.of(YEAR).lateOnly())).isEmpty();
        FieldworkId id = inProgress(line);
        LocalDate due = term(id, DeadlineKind.ON_SITE).due();
        time.set(due.plusDays(1).atTime(8, 0));

        List<PlanLineRow> late = rows(officer, PlanLineFilter.of(YEAR).lateOnly());

        assertThat(late).singleElement().satisfies(row -> {
            assertThat(row.due()).isEqualTo(due);
            assertThat(row.term()).isNotNull();
            assertThat(row.term().kind()).isEqualTo(DeadlineKind.ON_SITE);
            assertThat(row.term().article()).contains("13.2b");
            assertThat(row.agencyName()).isEqualTo("Sở Công Thương");
        });
        assertThat(whole(officer).late()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FLD-06", rule = "PR-3")
    void a_line_not_begun_is_late_when_its_month_is_over() {
        line(organisation("Hợp tác xã Đồng Tâm"));
        time.set(LocalDate.of(YEAR, 10, 31).atTime(23, 0));
        assertThat(whole(officer).late()).isZero();
        time.set(LocalDate.of(YEAR, 11, 1).atTime(8, 0));

        LineCounts counts = whole(officer);

        assertThat(counts.late()).isEqualTo(1);
        assertThat(counts.toDate()).isEqualTo(1);
        assertThat(counts.doneOfThem()).isZero();
        assertThat(rows(officer, PlanLineFilter.of(YEAR).lateOnly())).singleElement().satisfies(row -> {
            assertThat(row.due()).isEqualTo(LocalDate.of(YEAR, 10, 31));
            assertThat(row.term()).isNull();
        });
    }

    @Test
    @UseCase(value = "FLD-06", rule = "PR-1")
    void a_fieldwork_that_ends_is_counted_as_done_stopped_or_given_up() {
        FieldworkId id = reported(line(organisation("Hợp tác xã Đồng Tâm")));
        assertThat(whole(officer).in(LineState.CONCLUDED)).isEqualTo(1);
        paper(leader, id, PaperKind.RESULT_NOTICE);
        act(manager, id, (it, version) ->
                deciding.conclude(it, version, FieldworkInput.on(TODAY).paper("40/TB-SCT")));
        act(manager, id, (it, version) -> closing.close(it, version, FieldworkInput.because("Kho")));
        assertThat(whole(officer).in(LineState.CLOSED)).isEqualTo(1);
        assertThat(as(officer, () -> plans.progress(YEAR)).months().get(9).concluded()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FLD-06", rule = "PR-4")
    void others_follow_their_own_and_who_follows_the_whole_all() {
        line(organisation("Hợp tác xã Đồng Tâm"));
        line(inspector, chief, Plans.ofKind(InspectionKind.INSPECTION, Plans.visit(organisation("Hợp tác xã Bình Minh"), 10)));
        Actor leader = Staffing.everywhere(database(), agency("UBND_TINH"), JobRole.PROVINCE_LEADER, 51, "Cao Văn Phúc");

        assertThat(whole(officer).all()).isEqualTo(1);
        assertThat(whole(otherOfficer).all()).isZero();
        assertThat(rows(otherOfficer, PlanLineFilter.of(YEAR))).isEmpty();
        assertThat(whole(chief).all()).isEqualTo(2);
        assertThat(as(leader, () -> plans.progress(YEAR)).agencies()).extracting(OfAgency::name)
                .containsExactly("Sở Công Thương", agency("THANH_TRA_TINH").name());
    }

    @Test
    @UseCase(value = "FLD-06", rule = "PR-5")
    void the_page_asks_six_questions_however_many_lines_there_are() {
        line(organisation("Hợp tác xã Đồng Tâm"));
        assertThat(Queries.counted(() -> as(officer, () -> plans.progress(YEAR)))).hasSize(6);
    }

    private LineCounts whole(Actor by) {
        return as(by, () -> plans.progress(YEAR)).whole();
    }

    private List<PlanLineRow> rows(Actor by, PlanLineFilter filter) {
        return as(by, () -> plans.lines().slice(filter, Window.first(50), null).rows());
    }
}
