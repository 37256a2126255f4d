package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.model.Failure;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.OnSiteFound;
import coop.portal.fieldwork.model.Signing;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.followup.AnsweringReferrals;
import coop.portal.followup.DecidingRecommendations;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.FollowingUp;
import coop.portal.followup.RaisingViolations;
import coop.portal.followup.Recommending;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationId;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.Referral;
import coop.portal.followup.model.ReferralState;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Staffing;
import coop.portal.support.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("FLD-09")
class FoundModuleTest extends FieldworkModuleTest {

    @Autowired
    private OnSiteQueries onSite;

    @Autowired
    private RaisingViolations raising;

    @Autowired
    private Recommending recommending;

    @Autowired
    private FollowUpQueries followUp;

    @Autowired
    private FollowingUp following;

    @Autowired
    private DecidingRecommendations recommendations;

    @Autowired
    private AnsweringReferrals answering;

    @Test
    @UseCase(value = "FLD-09", rule = {"VR-1", "VR-2"})
    void the_team_alone_records_and_until_the_result_is_out_the_team_and_who_decides_alone_know_of_it() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        refused("not-on-team", () -> raise(officer, id, "LHTX-15", null));
        ViolationId violation = raise(leader, id, "LHTX-15", null);
        RecommendationId recommendation = recommend(leader, id, violation, RecommendationKind.REMEDY);
        for (Actor reader : List.of(leader, manager)) {
            assertThat(found(reader, id).violations()).hasSize(1);
        }
        assertThat(found(leader, id).writable()).isTrue();
        for (Actor other : List.of(officer, chief)) {
            assertThat(found(other, id).violations()).isEmpty();
            assertThat(found(other, id).recommendations()).isEmpty();
            assertThatThrownBy(() -> as(other, () -> followUp.sheet(recommendation))).isInstanceOf(NotFoundException.class);
        }
        refused("not-on-team", () -> as(manager, () -> raising.withdraw(violation, 0, "nhầm")));
    }

    @Test
    @UseCase(value = "FLD-09", rule = {"VR-3", "VR-4"})
    void a_failed_item_is_offered_and_holds_the_report_up_until_it_is_raised_with_its_clause() {
        FieldworkId id = minutes(line(organisation("Hợp tác xã Đồng Tâm")), "CK-07");
        assertThat(found(leader, id).drafts()).extracting(Failure::item).containsExactly("CK-07");
        assertThat(as(leader, () -> onSite.failure(id, "CK-07"))).get().extracting(Failure::recommendation).isEqualTo("Bổ sung sổ");
        refused("failures-not-raised", () -> act(leader, id, this::report));
        assertThat(sheet(leader, id).steps().allows(FieldworkAction.REPORT)).isFalse();
        ViolationId violation = raise(leader, id, null, "CK-07");
        assertThat(found(leader, id).drafts()).isEmpty();
        refused("article-missing", () -> act(leader, id, this::report));
        as(leader, () -> raising.correct(violation, 0, draft("LHTX-15", "CK-07")));
        assertThat(sheet(leader, id).steps().allows(FieldworkAction.REPORT)).isTrue();
        act(leader, id, this::report);
        refused("report-handed-in", () -> raise(leader, id, "LHTX-15", null));
        assertThat(found(leader, id).writable()).isFalse();
    }

    @Test
    @UseCase(value = "FLD-09", rule = {"VR-5", "VR-6"})
    void with_the_result_it_is_known_and_it_is_closed_when_each_recommendation_is() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        FieldworkId id = minutes(line(coop), "CK-07");
        RecommendationId recommendation =
                recommend(leader, id, raise(leader, id, "LHTX-15", "CK-07"), RecommendationKind.REMEDY);
        act(leader, id, this::report);
        paper(leader, id, PaperKind.RESULT_NOTICE);
        act(manager, id, this::conclude);
        assertThat(found(officer, id).violations()).singleElement().satisfies(one -> assertThat(one.published()).isEqualTo(TODAY));
        refused("recommendations-open", () -> act(manager, id, this::close));
        assertThat(sheet(manager, id).steps().allows(FieldworkAction.CLOSE)).isFalse();
        act(officer, id, (it, version) -> drafting.followUp(it, version, FieldworkInput.NONE));
        assertThat(stage(id)).isEqualTo(FieldworkStage.FOLLOW_UP);

        as(leader, () -> following.report(recommendation, version(recommendation), "Đã lập sổ"));
        as(officer, () -> following.verify(recommendation, version(recommendation), "Bản chụp sổ"));
        as(manager, () -> recommendations.close(recommendation, version(recommendation)));
        assertThat(sheet(manager, id).steps().allows(FieldworkAction.CLOSE)).isTrue();
        act(manager, id, this::close);
        assertThat(stage(id)).isEqualTo(FieldworkStage.CLOSED);
    }

    @Test
    @UseCase(value = "FLD-09", rule = "VR-7")
    void what_is_not_settled_is_shown_to_the_next_team_and_not_to_its_own() {
        OrganisationId coop = organisation("Hợp tác xã Đồng Tâm");
        FieldworkId first = minutes(line(coop), null);
        recommend(leader, first, null, RecommendationKind.REMEDY);
        act(leader, first, this::report);
        paper(leader, first, PaperKind.RESULT_NOTICE);
        act(manager, first, this::conclude);
        assertThat(found(officer, first).carriedOver()).isEmpty();
        database().update("UPDATE portal.fieldwork SET year = 2025 WHERE id = ?", first.value());
        database().update("DELETE FROM portal.inspection_booking");
        FieldworkId next = as(otherOfficer, () -> opening.unplanned(coop, unplanned(
                InspectionBasis.VIOLATION_SIGN, "CV 1")));
        assertThat(sheet(otherOfficer, next).carriedOver()).isEqualTo(1);
        assertThat(found(otherOfficer, next).carriedOver()).singleElement()
                .satisfies(one -> assertThat(one.paperNumber()).isEqualTo("40/TB-SCT"));
    }

    @Test
    @UseCase(value = "FLD-09", rule = "VR-8")
    void a_recommendation_to_revoke_is_referred_and_its_answer_stands_on_the_page() {
        FieldworkId id = minutes(line(organisation("Hợp tác xã Đồng Tâm")), null);
        ViolationId violation = raise(leader, id, "LHTX-103-1d", null);
        recommend(leader, id, violation, RecommendationKind.REVOCATION);
        act(leader, id, this::report);
        assertThat(found(manager, id).referrals()).isEmpty();
        paper(leader, id, PaperKind.RESULT_NOTICE);
        act(manager, id, this::conclude);
        Referral referral = found(officer, id).referrals().getFirst();
        Actor focal = Staffing.everywhere(database(), agency("SO_TAI_CHINH"), JobRole.FOCAL_MANAGER, 61, "Đỗ Văn Bảy");
        as(focal, () -> answering.takeUp(referral.id(), "Công văn 12/UBND"));
        assertThat(found(officer, id).referrals()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ReferralState.TAKEN_UP);
            assertThat(one.answer()).isNotNull().extracting(Referral.Answer::text).isEqualTo("Công văn 12/UBND");
        });
    }

    @Test
    @UseCase(value = "FLD-09", rule = "VR-1")
    void a_manager_who_leads_the_team_records_what_it_found() {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        act(officer, id, (it, version) -> drafting.formTeam(it, version, List.of(new TeamSeat(second.user(), TeamRole.LEADER))));
        as(second, () -> conducting.declare(id, true, ""));
        act(manager, id, (it, version) -> deciding.issue(it, version, FieldworkInput.on(TODAY).paper("21/QĐ-SCT")));
        act(second, id, (it, version) -> conducting.writePlan(it, version, conductPlan()));
        act(manager, id, (it, version) -> deciding.approvePlan(it, version, FieldworkInput.NONE));
        act(second, id, (it, version) -> conducting.announce(it, version, FieldworkInput.on(TODAY)));
        act(second, id, (it, version) -> conducting.begin(it, version, FieldworkInput.on(TODAY)));
        raise(second, id, "LHTX-15", null);
        assertThat(found(second, id).violations()).hasSize(1);
    }

    /** Up to the minutes, with one item of the checklist that is not met. */
    private FieldworkId minutes(ItemId line, @Nullable String failed) {
        FieldworkId id = inProgress(line);
        checked(leader, id);
        database().update("UPDATE portal.checklist_answer SET value = 'FAIL', remark = 'Thiếu địa chỉ', article = 'LHTX Điều 15',"
                + " recommendation = 'Bổ sung sổ' WHERE item_code = ?", failed);
        act(leader, id, (it, version) -> conducting.endField(it, version, FieldworkInput.on(TODAY)));
        paper(leader, id, PaperKind.CHECK_MINUTES);
        act(leader, id, (it, version) -> conducting.signMinutes(it, version, FieldworkInput.on(TODAY).signed(Signing.SUBJECT)));
        paper(leader, id, PaperKind.CHECK_REPORT);
        return id;
    }

    private void report(FieldworkId id, int version) {
        conducting.report(id, version, FieldworkInput.on(TODAY).saying("Chưa lập sổ thành viên"));
    }

    private void conclude(FieldworkId id, int version) {
        deciding.conclude(id, version, FieldworkInput.on(TODAY).paper("40/TB-SCT"));
    }

    private void close(FieldworkId id, int version) {
        closing.close(id, version, FieldworkInput.because("Kho lưu trữ"));
    }

    private ViolationId raise(Actor by, FieldworkId id, @Nullable String clause, @Nullable String check) {
        return as(by, () -> raising.raise(onSite.occasion(id), draft(clause, check)));
    }

    private static ViolationDraft draft(@Nullable String clause, @Nullable String check) {
        return new ViolationDraft("Sổ thành viên thiếu", clause, TODAY, "Bản chụp sổ", Gravity.FAIL, check);
    }

    private RecommendationId recommend(Actor by, FieldworkId id, @Nullable ViolationId because, RecommendationKind kind) {
        return as(by, () -> recommending.recommend(onSite.occasion(id), new RecommendationDraft(
                because, kind, "Bổ sung sổ", Owner.ORGANISATION, TODAY.plusDays(30), null, null)));
    }

    private int version(RecommendationId id) {
        return as(manager, () -> followUp.sheet(id)).recommendation().version();
    }

    private OnSiteFound found(Actor by, FieldworkId id) {
        return as(by, () -> onSite.found(id));
    }
}
