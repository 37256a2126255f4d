package coop.portal.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.followup.model.CarriedOver;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationFilter;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.RecommendationRow;
import coop.portal.followup.model.RecommendationSheet;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Window;
import coop.portal.reminders.model.Urgency;
import coop.portal.support.Queries;
import coop.portal.support.Race;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowingUpModuleTest extends FollowUpModuleTest {

    private static final int ROUNDS = 8;

    private void report(Actor by, RecommendationId id) {
        as(by, () -> bean(FollowingUp.class).report(id, version(id), "Đã tổ chức ngày 20/10, có biên bản"));
    }

    private void verify(Actor by, RecommendationId id) {
        as(by, () -> bean(FollowingUp.class).verify(id, version(id), "Đã xem biên bản và nghị quyết"));
    }

    private void ask(Actor by, RecommendationId id, LocalDate later) {
        as(by, () -> bean(FollowingUp.class).askForExtension(id, version(id), later, "Mùa vụ"));
    }

    private List<RecommendationRow> waiting(Actor actor) {
        return as(actor, () -> bean(FollowUpQueries.class).waiting(50));
    }

    private List<RecommendationRow> rows(Actor viewer, RecommendationFilter filter) {
        return as(viewer, () -> bean(FollowUpQueries.class).recommendations().page(filter, Window.first(20)));
    }

    @Test
    @UseCase(value = "FOL-02", rule = "K-06")
    void a_commune_reports_for_its_organisation_another_person_verifies_and_the_head_closes() {
        RecommendationId id = known();
        assertThatThrownBy(() -> report(elsewhere, id)).isInstanceOf(NotFoundException.class);
        as(commune, () -> bean(FollowingUp.class).begin(id, version(id)));
        report(commune, id);
        verify(officer, id);
        as(head, () -> bean(DecidingRecommendations.class).close(id, version(id)));

        Recommendation closed = sheet(officer, id).recommendation();
        assertThat(closed.stage()).isEqualTo(RecommendationStage.CLOSED);
        assertThat(closed.reported()).isNotNull().satisfies(step -> assertThat(step.byName()).isEqualTo("Cán bộ xã 44"));
        assertThat(closed.verified()).isNotNull();
        assertThat(rows(commune, RecommendationFilter.EMPTY)).isEmpty();
    }

    @Test
    @UseCase(value = "FOL-02", rule = "K-03")
    void who_wrote_down_a_report_does_not_verify_it_and_a_verification_has_evidence() {
        RecommendationId id = known();
        report(officer, id);
        assertThatThrownBy(() -> verify(officer, id)).hasMessageContaining("own-report");
        assertThatThrownBy(() -> as(colleague, () -> bean(FollowingUp.class).verify(id, version(id), " ")))
                .hasMessageContaining("evidence-missing");
        assertThatThrownBy(() -> verify(commune, id)).hasMessageContaining("not-your-agency");
        as(colleague, () -> bean(FollowingUp.class).sendBack(id, version(id), "Chưa có nghị quyết"));
        assertThat(sheet(officer, id).recommendation().reported()).isNull();
        report(officer, id);
        verify(colleague, id);
    }

    @Test
    @UseCase(value = "FOL-02", rule = "K-04")
    void a_later_day_is_granted_by_another_person_and_says_from_when_to_when_and_why() {
        RecommendationId id = known();
        LocalDate later = TODAY.plusDays(60);
        assertThatThrownBy(() -> ask(commune, id, TODAY.plusDays(30))).hasMessageContaining("not-later");
        ask(commune, id, later);
        assertThatThrownBy(() -> ask(officer, id, later)).hasMessageContaining("already-asked");
        as(head, () -> bean(DecidingRecommendations.class).refuseExtension(id, version(id), "Đủ thời gian"));
        assertThat(sheet(officer, id).recommendation().asked()).isNull();
        ask(commune, id, later);
        as(head, () -> bean(DecidingRecommendations.class).grantExtension(id, version(id)));

        RecommendationSheet sheet = sheet(commune, id);
        assertThat(sheet.recommendation().stage()).isEqualTo(RecommendationStage.EXTENDED);
        assertThat(sheet.recommendation().due()).isEqualTo(later);
        assertThat(sheet.recommendation().draft().due()).isEqualTo(TODAY.plusDays(30));
        assertThat(sheet.extensions()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo(TODAY.plusDays(30));
            assertThat(one.to()).isEqualTo(later);
            assertThat(one.reason()).isEqualTo("Mùa vụ");
            assertThat(one.grantedByName()).isEqualTo(head.name());
        });
    }

    @Test
    @UseCase(value = "FOL-02", rule = "K-05")
    void of_two_who_decide_at_once_exactly_one_does_and_the_other_is_told() throws Exception {
        Actor second = of("SO_NONG_NGHIEP_MOI_TRUONG", JobRole.DEPT_MANAGER, 49);
        RecommendationId id = known();
        for (int round = 1; round <= ROUNDS; round++) {
            ask(commune, id, TODAY.plusDays(60 + round));
            int version = version(id);
            List<Object> results = Race.of(
                    () -> as(head, () -> {
                        bean(DecidingRecommendations.class).grantExtension(id, version);
                        return "granted";
                    }),
                    () -> as(second, () -> {
                        bean(DecidingRecommendations.class).refuseExtension(id, version, "Đủ thời gian");
                        return "refused";
                    }));

            assertThat(results).filteredOn(StaleException.class::isInstance).as("round " + round).hasSize(1);
            boolean granted = results.contains("granted");
            assertThat(sheet(officer, id).recommendation().due().equals(TODAY.plusDays(60 + round))).isEqualTo(granted);
            assertThat(sheet(officer, id).recommendation().asked()).isNull();
        }
    }

    @Test
    @UseCase(value = "FOL-03", rule = "O-01")
    void whoever_has_to_act_is_reminded_and_the_head_is_told_a_week_after() {
        RecommendationId id = known();
        assertThat(List.of(waiting(commune), waiting(officer), waiting(head))).containsOnly(List.of());
        time.set(TODAY.plusDays(23).atTime(9, 0));
        assertThat(waiting(commune)).singleElement().satisfies(row -> assertThat(row.urgency()).isEqualTo(Urgency.WEEK));
        assertThat(waiting(officer)).isEmpty();
        time.set(TODAY.plusDays(29).atTime(9, 0));
        assertThat(waiting(commune)).singleElement().satisfies(row -> assertThat(row.urgency()).isEqualTo(Urgency.DAY));
        time.set(TODAY.plusDays(31).atTime(9, 0));
        assertThat(waiting(officer)).singleElement().satisfies(row -> assertThat(row.urgency()).isEqualTo(Urgency.LATE));
        assertThat(waiting(head)).isEmpty();
        time.set(TODAY.plusDays(37).atTime(9, 0));
        assertThat(waiting(head)).singleElement().satisfies(row -> assertThat(row.urgency()).isEqualTo(Urgency.ESCALATED));
        assertThat(waiting(elsewhere)).isEmpty();
        assertThat(waiting(of("SO_CONG_THUONG", JobRole.DEPT_OFFICER, 52))).isEmpty();

        report(commune, id);
        assertThat(waiting(commune)).isEmpty();
        assertThat(waiting(officer)).singleElement()
                .satisfies(row -> assertThat(row.stage()).isEqualTo(RecommendationStage.REPORTED));
        verify(officer, id);
        assertThat(waiting(head)).singleElement()
                .satisfies(row -> assertThat(row.stage()).isEqualTo(RecommendationStage.VERIFIED));
    }

    @Test
    @UseCase(value = "WRK-03", rule = "E-02")
    void the_head_of_who_has_to_act_is_told_too_a_week_after() {
        Actor chair = Who.is(JobRole.COMMUNE_LEADER).user(54, "Chủ tịch xã").withItsRights().seeing(commune.scope()).actor();
        known();
        time.set(TODAY.plusDays(36).atTime(9, 0));
        assertThat(waiting(chair)).isEmpty();
        time.set(TODAY.plusDays(37).atTime(9, 0));
        assertThat(waiting(chair)).singleElement().satisfies(row -> assertThat(row.urgency()).isEqualTo(Urgency.ESCALATED));
    }

    @Test
    void an_agency_that_has_to_do_something_sees_it_reports_it_and_is_reminded() {
        Actor owner = of("SO_CONG_THUONG", JobRole.DEPT_OFFICER, 53);
        RecommendationId id = recommended(new RecommendationDraft(
                null, RecommendationKind.TRANSFER, "Xem xét điều kiện ngành", Owner.agency(agency("SO_CONG_THUONG").id()),
                TODAY.plusDays(5), null, null));
        published();

        assertThat(waiting(owner)).singleElement().satisfies(row -> assertThat(row.ownerName()).isEqualTo("Sở Công Thương"));
        assertThatThrownBy(() -> report(commune, id)).hasMessageContaining("not-the-owner");
        report(owner, id);
        assertThat(sheet(officer, id).recommendation().stage()).isEqualTo(RecommendationStage.REPORTED);
    }

    @Test
    @UseCase(value = "FOL-03", rule = "O-02")
    void the_list_is_narrowed_by_what_one_asks_and_takes_two_questions() {
        known();
        recommended(recommendation(RecommendationKind.PAYMENT, null));
        published();
        RecommendationFilter payments = new RecommendationFilter("dong tam", Set.of(), Set.of(RecommendationKind.PAYMENT),
                Set.of(), Set.of(agency("SO_NONG_NGHIEP_MOI_TRUONG").id()), Set.of(), false, false, null);
        RecommendationFilter overdue = new RecommendationFilter(
                "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), true, false, organisation);

        assertThat(rows(focal, payments)).singleElement().satisfies(row -> assertThat(row.amount()).isEqualTo(12_500_000L));
        assertThat(rows(focal, overdue)).isEmpty();
        time.set(TODAY.plusDays(31).atTime(9, 0));
        assertThat(rows(focal, overdue)).hasSize(2);
        assertThat(as(focal, () -> Queries.counted(() -> {
            rows(focal, overdue);
            bean(FollowUpQueries.class).recommendations().count(overdue);
        }))).hasSize(2);
    }

    @Test
    @UseCase(value = "FOL-03", rule = "O-03")
    void what_is_not_settled_is_offered_to_the_next_check() {
        RecommendationId id = known();
        List<CarriedOver> carried = as(colleague, () -> bean(FollowUpQueries.class).carriedOver(organisation, null));
        assertThat(carried).singleElement().satisfies(one -> {
            assertThat(one.recommendation()).isEqualTo(id);
            assertThat(one.article()).endsWith("điều 59");
            assertThat(one.paperNumber()).isEqualTo("15/TB-SNNMT");
        });
        as(head, () -> bean(DecidingRecommendations.class).cancel(id, version(id), "đã giải thể"));
        assertThat(as(colleague, () -> bean(FollowUpQueries.class).carriedOver(organisation, null))).isEmpty();
    }

    @Test
    @UseCase(value = "FOL-03", rule = "O-04")
    void a_conclusion_of_an_inspection_starts_the_terms_of_its_law_and_a_check_does_not() {
        assertThat(sheet(officer, known()).terms()).isEmpty();
        RecommendationId id = recommended(remedy(null));
        as(head, () -> bean(PublishingFollowUp.class).publish(occasion.what(), new Paper("3/KL-TTr", TODAY, true)));

        assertThat(sheet(officer, id).terms().get("followup.law.reportDays").due()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(sheet(officer, id).terms().get("followup.law.directingDays").due()).isEqualTo(LocalDate.of(2026, 10, 20));
    }
}
