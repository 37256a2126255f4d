package coop.portal.dissolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseFilter;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseId;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseOutcome;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseRow;
import coop.portal.dissolution.model.CaseSheet;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.DissolutionPermissions;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.model.WaitingCase;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.PublishingFollowUp;
import coop.portal.followup.RaisingViolations;
import coop.portal.followup.Recommending;
import coop.portal.followup.model.FollowUpPermissions;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Occasion;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.Paper;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.ReferralFilter;
import coop.portal.followup.model.ReferralId;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Subject;
import coop.portal.kernel.UnitId;
import coop.portal.kernel.Window;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.support.ModuleTest;
import coop.portal.support.Plans;
import coop.portal.support.Race;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("DIS-02")
class DissolutionModuleTest extends ModuleTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    @Autowired
    private OpeningCases opening;

    @Autowired
    private TakingUpReferrals taking;

    @Autowired
    private VerifyingCases verifying;

    @Autowired
    private DecidingCases deciding;

    @Autowired
    private RegisteringCases registering;

    @Autowired
    private SigningCases signing;

    @Autowired
    private DissolutionQueries queries;

    @Autowired
    private Agencies agencies;

    private Actor officer;
    private Actor leader;
    private Actor manager;
    private OrganisationId coop;
    private UnitId commune;

    @BeforeEach
    void people() {
        coop = Plans.organisation(database(), "Hợp tác xã Đồng Tâm");
        commune = new UnitId(Objects.requireNonNull(database().queryForObject(
                "SELECT commune_id FROM portal.organisation WHERE id = ?", Long.class, coop.value())));
        officer = of(JobRole.COMMUNE_OFFICER, 11, new Scope.Within(Set.of(), Set.of(commune.value()), Set.of()));
        leader = of(JobRole.COMMUNE_LEADER, 12, new Scope.Within(Set.of(), Set.of(commune.value()), Set.of()));
        manager = of(JobRole.FOCAL_MANAGER, 13, Scope.EVERYTHING);
    }

    private Actor of(JobRole role, long user, Scope scope) {
        Agency agency = agencies.byCode("SO_TAI_CHINH", TODAY).orElseThrow();
        return Who.is(role).user(user, "Người " + user).of(agency.id(), agency.name()).withItsRights().seeing(scope).actor();
    }

    @Test
    @UseCase(value = "DIS-01", rule = {"OP-1", "OP-2"})
    void an_organisation_has_one_open_case_with_its_evidence() {
        refused("dissolution.remark.evidence", () -> as(officer, () -> opening.open(coop, " ")));
        CaseId id = opened();
        assertThat(sheet(id).row().caseNo()).isEqualTo("GT-2026-0001");
        assertThat(sheet(id).terms()).extracting(term -> term.term().kind()).containsExactly(DeadlineKind.VERIFY);
        refused("dissolution.remark.has-case", this::opened);
        database().update("UPDATE portal.organisation SET legal_status = 'TERMINATED' WHERE id = ?", coop.value());
        refused("dissolution.remark.terminated", this::opened);
    }

    @Test
    @UseCase(value = "DIS-01", rule = "OP-1")
    void of_two_who_open_one_at_once_exactly_one_does() throws Exception {
        List<Object> results = Race.of(
                () -> as(officer, () -> opening.open(coop, "a")), () -> as(officer, () -> opening.open(coop, "b")));
        assertThat(results).filteredOn(RefusedException.class::isInstance).hasSize(1);
        assertThat(count("dissolution_case")).isEqualTo(1);
    }

    @Test
    @UseCase(value = "DIS-01", rule = "RF-1")
    void a_referral_opens_a_case_or_joins_it_and_is_answered_with_it() {
        ReferralId first = referral("15/TB");
        CaseId id = as(leader, () -> taking.takeUp(first));
        assertThat(sheet(id).evidence()).contains("Xem xét thu hồi", "15/TB");
        ReferralId second = referral("16/TB");
        assertThat(as(leader, () -> taking.takeUp(second))).isEqualTo(id);
        assertThat(as(officer, () -> queries.log(id))).anySatisfy(step -> assertThat(step.number()).isEqualTo("16/TB"));
        assertThat(database().queryForList("SELECT DISTINCT answer_id FROM portal.followup_referral WHERE state = 'TAKEN_UP'",
                String.class)).containsExactly(id.text());
        refused("followup.refusal.answered-already", () -> as(leader, () -> taking.takeUp(second)));
        ReferralId third = referral("17/TB");
        as(leader, () -> taking.decline(third, "Đã phục hồi"));
        assertThat(database().queryForObject("SELECT state FROM portal.followup_referral WHERE id = ?", String.class, third.value()))
                .isEqualTo("DECLINED");
    }

    @Test
    @UseCase(value = "DIS-02", rule = {"LC-2", "SD-4"})
    void a_case_goes_the_compulsory_way_to_its_silent_end() {
        CaseId id = approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.STOPPED_12M);
        refused("dissolution.refusal.not-your-role", () -> take(officer, id, CaseAction.REVOKE, paper()));
        act(officer, id, CaseAction.NOTICE, paper().until(TODAY.plusDays(21)));
        pass(22);
        knows(id, FactKind.EXPLANATION_FAILED);
        act(leader, id, CaseAction.REVOKE, paper());
        act(officer, id, CaseAction.PUBLISH, paper());
        pass(200);
        act(leader, id, CaseAction.DISSOLVE_SILENT, paper());
        CaseSheet sheet = sheet(id);
        assertThat(sheet.row().stage()).isEqualTo(CaseStage.DISSOLVED);
        assertThat(sheet.row().outcome()).isEqualTo(CaseOutcome.DISSOLVED_SILENT);
        assertThat(sheet.closedOn()).isEqualTo(today());
        assertThat(as(officer, () -> queries.log(id))).hasSize(10);
        CaseId again = opened();
        assertThat(again).isNotEqualTo(id);
    }

    @Test
    @UseCase(value = "DIS-02", rule = "HO-1")
    void a_case_is_held_and_resumed_and_remembers_it() {
        CaseId id = opened();
        act(manager, id, CaseAction.HOLD, paper().saying("Chờ Toà án"));
        assertThat(sheet(id).row().held()).isTrue();
        assertThat(sheet(id).row().due()).isNull();
        refused("dissolution.refusal.on-hold", () -> take(officer, id, CaseAction.TAKE_ON, CaseInput.NONE));
        pass(10);
        act(manager, id, CaseAction.RESUME, paper().saying("Toà án đã xử"));
        assertThat(sheet(id).row().held()).isFalse();
        assertThat(sheet(id).row().due()).isAfter(TODAY.plusDays(35));
    }

    @Test
    @UseCase(value = "DIS-02", rule = "LC-6")
    void what_was_recorded_by_mistake_is_taken_back() {
        CaseId id = opened();
        act(officer, id, CaseAction.TAKE_ON, CaseInput.NONE);
        knows(id, FactKind.VERIFICATION_MINUTES);
        long fact = sheet(id).facts().getFirst().id();
        act(officer, id, CaseAction.WITHDRAW_FACT, CaseInput.because("Nhầm").withdrawing(fact));
        assertThat(sheet(id).facts()).isEmpty();
        assertThat(sheet(id).steps().refused().get(CaseAction.PROPOSE)).extracting(Refusal::key)
                .containsExactly("dissolution.refusal.minutes-missing");
    }

    @Test
    @UseCase(value = "DIS-02", rule = {"DE-1", "SD-1"})
    void of_two_who_approve_at_once_exactly_one_does_and_the_other_is_told() throws Exception {
        CaseId id = proposed(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL);
        Actor second = of(JobRole.FOCAL_MANAGER, 14, Scope.EVERYTHING);
        int version = sheet(id).version();
        List<Object> results = Race.of(
                () -> as(manager, () -> approve(id, version)), () -> as(second, () -> approve(id, version)));
        assertThat(results).filteredOn(RefusedException.class::isInstance).singleElement().satisfies(refused ->
                assertThat(((RefusedException) refused).reasons()).extracting(Refusal::key)
                        .containsExactly("dissolution.refusal.already-decided"));
        assertThat(sheet(id).row().stage()).isEqualTo(CaseStage.APPROVED);
    }

    @Test
    @UseCase(value = "DIS-04", rule = {"SE-1", "SE-2"})
    void a_case_is_found_where_it_lies_and_narrowed() {
        CaseId id = opened();
        Actor elsewhere = of(JobRole.COMMUNE_OFFICER, 15, new Scope.Within(Set.of(), Set.of(commune.value() + 1), Set.of()));
        assertThatThrownBy(() -> as(elsewhere, () -> queries.sheet(id))).isInstanceOf(NotFoundException.class);
        assertThat(listed(CaseFilter.EMPTY)).hasSize(1);
        assertThat(listed(new CaseFilter("dong tam", Set.of(), Set.of(), false, false, false))).hasSize(1);
        assertThat(listed(new CaseFilter("", Set.of(CaseStage.VERIFYING), Set.of(), false, false, false))).isEmpty();
        assertThat(listed(new CaseFilter("", Set.of(), Set.of(), true, false, false))).isEmpty();
        pass(60);
        assertThat(listed(new CaseFilter("", Set.of(), Set.of(), true, false, false))).hasSize(1);
        act(officer, id, CaseAction.TAKE_ON, CaseInput.NONE);
        act(leader, id, CaseAction.DISMISS, CaseInput.because("Vẫn hoạt động"));
        assertThat(listed(CaseFilter.EMPTY)).isEmpty();
        assertThat(listed(new CaseFilter("", Set.of(), Set.of(), false, false, true))).hasSize(1);
    }

    @Test
    @UseCase(value = "DIS-04", rule = "WA-1")
    void a_case_waits_for_whoever_may_take_its_next_step() {
        CaseId id = opened();
        assertThat(as(officer, () -> queries.waiting(5))).extracting(WaitingCase::next).containsExactly(CaseAction.TAKE_ON);
        assertThat(as(manager, () -> queries.waiting(5))).isEmpty();
        act(officer, id, CaseAction.TAKE_ON, CaseInput.NONE);
        knows(id, FactKind.VERIFICATION_MINUTES);
        Actor both = Who.is(JobRole.FOCAL_MANAGER).user(11, "Người 11").may(new DissolutionPermissions().names()).actor();
        act(officer, id, CaseAction.PROPOSE, CaseInput.NONE.by(CaseRoute.VOLUNTARY, Set.of(CaseGround.MEMBERS_WILL)));
        assertThat(as(manager, () -> queries.waiting(5))).extracting(WaitingCase::next).containsExactly(CaseAction.APPROVE);
        assertThat(as(both, () -> queries.waiting(5))).isEmpty();
    }

    private CaseId opened() {
        return as(officer, () -> opening.open(coop, "Trụ sở đóng cửa, biên bản của xã"));
    }

    private CaseId proposed(CaseRoute route, CaseGround ground) {
        CaseId id = opened();
        Actor verifier = of(JobRole.COMMUNE_OFFICER, 16, Scope.EVERYTHING);
        act(verifier, id, CaseAction.TAKE_ON, CaseInput.NONE);
        act(verifier, id, CaseAction.RECORD_FACT, CaseInput.known(FactKind.VERIFICATION_MINUTES, "1/BB", today()));
        act(officer, id, CaseAction.PROPOSE, CaseInput.NONE.by(route, Set.of(ground)));
        return id;
    }

    private CaseId approved(CaseRoute route, CaseGround ground) {
        CaseId id = proposed(route, ground);
        act(manager, id, CaseAction.APPROVE, CaseInput.NONE);
        return id;
    }

    private boolean approve(CaseId id, int version) {
        deciding.take(id, version, CaseAction.APPROVE, CaseInput.NONE);
        return true;
    }

    private void knows(CaseId id, FactKind fact) {
        act(officer, id, CaseAction.RECORD_FACT, CaseInput.known(fact, "1/VB", today()));
    }

    private void act(Actor by, CaseId id, CaseAction action, CaseInput input) {
        int version = sheet(id).version();
        as(by, () -> {
            switch (action.permission()) {
                case DissolutionPermissions.CASE_WRITE -> verifying.take(id, version, action, input);
                case DissolutionPermissions.CASE_APPROVE -> deciding.take(id, version, action, input);
                case DissolutionPermissions.CASE_REGISTER -> registering.take(id, version, action, input);
                default -> signing.take(id, version, action, input);
            }
        });
    }

    /** By a use case that is the actor's, whether the step is or not. */
    private void take(Actor by, CaseId id, CaseAction action, CaseInput input) {
        int version = sheet(id).version();
        as(by, () -> verifying.take(id, version, action, input));
    }

    private CaseInput paper() {
        return CaseInput.paper("1/QĐ", today());
    }

    private CaseSheet sheet(CaseId id) {
        return as(officer, () -> queries.sheet(id));
    }

    private List<CaseRow> listed(CaseFilter filter) {
        return as(officer, () -> queries.cases().page(filter, Window.first(10)));
    }

    private LocalDate today() {
        return application.getBean(PortalClock.class).today();
    }

    private void pass(int days) {
        time.pass(Duration.ofDays(days));
    }

    private ReferralId referral(String number) {
        Agency trade = agencies.byCode("SO_CONG_THUONG", TODAY).orElseThrow();
        Actor checker = Who.is(JobRole.DEPT_MANAGER).user(31, "Trưởng đoàn").of(trade.id(), trade.name())
                .may(new FollowUpPermissions().names()).may(RegistryPermissions.ORGANISATION_READ).actor();
        return as(checker, () -> {
            Occasion occasion = new Occasion(new Subject("check", number, "Kiểm tra"), coop);
            ViolationId violation = application.getBean(RaisingViolations.class).raise(occasion, new ViolationDraft(
                    "Chỉ còn 3 thành viên", "LHTX-103-1d", TODAY, "Sổ đăng ký thành viên", Gravity.FAIL, "CK-08"));
            application.getBean(Recommending.class).recommend(occasion, new RecommendationDraft(
                    violation, RecommendationKind.REVOCATION, "Xem xét thu hồi", Owner.commune(commune), TODAY.plusDays(30), null, null));
            application.getBean(PublishingFollowUp.class).publish(occasion.what(), new Paper(number, TODAY, false));
            return application.getBean(FollowUpQueries.class).referrals().page(ReferralFilter.EMPTY, Window.first(10)).stream()
                    .filter(row -> row.paperNumber().equals(number)).findFirst().orElseThrow().id();
        });
    }

    private static int count(String table) {
        Integer found = database().queryForObject("SELECT COUNT(*) FROM portal." + table, Integer.class);
        return found == null ? 0 : found;
    }

    private static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused ->
                assertThat(refused.reasons()).extracting(Refusal::key).contains(reason));
    }
}
