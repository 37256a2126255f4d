package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.documents.MakingPapers;
import coop.portal.documents.PaperQueries;
import coop.portal.documents.model.PaperId;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.RunningTerm;
import coop.portal.fieldwork.model.Signing;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.inspections.ApprovingPlans;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.IssuingPlans;
import coop.portal.inspections.PlanningInspections;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanId;
import coop.portal.inspections.model.StepInput;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.support.ModuleTest;
import coop.portal.support.Plans;
import coop.portal.support.Staffing;
import coop.portal.support.TestTime;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A department and the inspectorate with accounts, a plan that is issued, and the steps that tests take again and again. */
abstract class FieldworkModuleTest extends ModuleTest {

    static final LocalDate TODAY = TestTime.START.toLocalDate();

    @Autowired
    protected OpeningFieldwork opening;

    @Autowired
    protected DraftingDecisions drafting;

    @Autowired
    protected DecidingFieldwork deciding;

    @Autowired
    protected ConductingFieldwork conducting;

    @Autowired
    protected ClosingFieldwork closing;

    @Autowired
    protected FieldworkQueries queries;

    @Autowired
    protected InspectionQueries planQueries;

    @Autowired
    protected PlanningInspections planning;

    @Autowired
    protected MakingPapers making;

    @Autowired
    protected PaperQueries papers;

    @Autowired
    private ApprovingPlans approving;

    @Autowired
    protected IssuingPlans issuing;

    @Autowired
    private Agencies agencies;

    protected Actor officer;
    protected Actor leader;
    protected Actor manager;
    protected Actor second;
    protected Actor otherOfficer;
    protected Actor inspector;
    protected Actor chief;

    @BeforeEach
    final void people() {
        Agency trade = agency("SO_CONG_THUONG");
        officer = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 11, "Nguyễn Văn An");
        leader = Staffing.person(database(), trade, JobRole.DEPT_OFFICER, 12, "Trần Thị Bình");
        manager = Staffing.person(database(), trade, JobRole.DEPT_MANAGER, 13, "Lê Văn Chính");
        second = Staffing.person(database(), trade, JobRole.DEPT_MANAGER, 14, "Phạm Thị Dung");
        otherOfficer =
                Staffing.person(database(), agency("SO_NONG_NGHIEP_MOI_TRUONG"), JobRole.DEPT_OFFICER, 21, "Hồ Văn Giang");
        inspector = Staffing.everywhere(database(), agency("THANH_TRA_TINH"), JobRole.INSPECTORATE_OFFICER, 31, "Võ Văn Khôi");
        chief = Staffing.everywhere(database(), agency("THANH_TRA_TINH"), JobRole.INSPECTORATE_MANAGER, 32, "Bùi Thị Lan");
    }

    protected final Agency agency(String code) {
        return agencies.byCode(code, TODAY).orElseThrow();
    }

    protected final OrganisationId organisation(String name) {
        return Plans.organisation(database(), name);
    }

    /** A line of this year's plan of the department, issued. */
    protected final ItemId line(OrganisationId coop) {
        return line(officer, manager, Plans.visit(coop, 10));
    }

    protected final ItemId line(Actor its, Actor itsManager, ItemDraft visit) {
        PlanId plan = as(its, () -> planning.open(TODAY.getYear()));
        ItemId item = Objects.requireNonNull(as(its, () -> planning.add(plan, visit)).item());
        as(its, () -> approving.submit(plan, version(plan), StepInput.NONE));
        as(itsManager, () -> approving.approve(plan, version(plan), StepInput.NONE));
        as(its, () -> approving.sendToReview(plan, version(plan), StepInput.NONE));
        as(Plans.leader(agency("UBND_TINH"), 41), () -> approving.authorise(
                plan, version(plan), StepInput.decision("15/QĐ-UBND", TODAY)));
        as(its, () -> issuing.issue(plan, version(plan), StepInput.notified(TODAY)));
        return item;
    }

    protected final int version(PlanId plan) {
        return planQueries.sheet(plan).version();
    }

    protected final FieldworkSheet sheet(FieldworkId id) {
        return as(officer, () -> queries.sheet(id));
    }

    protected final FieldworkSheet sheet(Actor by, FieldworkId id) {
        return as(by, () -> queries.sheet(id));
    }

    /** An act in the version as it is now. */
    protected interface Act {
        void take(FieldworkId id, int version);
    }

    protected final void act(Actor by, FieldworkId id, Act act) {
        as(by, () -> act.take(id, queries.sheet(id).version()));
    }

    protected final FieldworkDraft decision(FieldworkSheet sheet) {
        FieldworkDraft draft = sheet.draft();
        return new FieldworkDraft(
                draft.kind(), InspectionMode.ON_SITE, draft.basis(), draft.evidence(), draft.topics(), "Nghị định 217/2025/NĐ-CP",
                "Việc chấp hành pháp luật về kế toán", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31),
                draft.inspection() ? 40 : 10, LocalDate.of(2026, 10, 12));
    }

    protected final FieldworkDraft unplanned(InspectionBasis basis, String evidence) {
        return new FieldworkDraft(
                InspectionKind.SPECIALISED_CHECK, InspectionMode.ON_SITE, basis, evidence, Set.of(InspectionTopic.CAPITAL),
                "Nghị định 217/2025/NĐ-CP", "Vốn góp của thành viên", null, null, 10, LocalDate.of(2026, 10, 12));
    }

    /** Up to a decision that only waits for its number. */
    protected final FieldworkId drafted(ItemId line) {
        FieldworkId id = as(officer, () -> opening.fromLine(line));
        act(officer, id, drafting::begin);
        complete(id);
        return id;
    }

    protected final void complete(FieldworkId id) {
        act(officer, id, (it, version) -> drafting.rewrite(it, version, decision(queries.sheet(it))));
        act(officer, id, (it, version) -> drafting.formTeam(it, version, List.of(new TeamSeat(leader.user(), TeamRole.LEADER))));
        as(leader, () -> conducting.declare(id, true, ""));
        paper(officer, id, PaperKind.CHECK_DECISION);
    }

    /** A draft with all that the portal knows of it. */
    protected final PaperId paper(Actor by, FieldworkId id, PaperKind kind) {
        return as(by, () -> making.make(
                FieldworkEvent.TYPE, id.text(), kind, papers.known(FieldworkEvent.TYPE, id.text(), kind)));
    }

    protected final FieldworkId issued(ItemId line) {
        FieldworkId id = drafted(line);
        act(manager, id, (it, version) -> deciding.issue(it, version, FieldworkInput.on(TODAY)));
        return id;
    }

    protected final FieldworkId inProgress(ItemId line) {
        FieldworkId id = issued(line);
        act(leader, id, (it, version) -> conducting.writePlan(it, version, conductPlan()));
        act(manager, id, (it, version) -> deciding.approvePlan(it, version, FieldworkInput.NONE));
        act(leader, id, (it, version) -> conducting.announce(it, version, FieldworkInput.on(TODAY)));
        act(leader, id, (it, version) -> conducting.begin(it, version, FieldworkInput.on(TODAY)));
        return id;
    }

    protected final FieldworkId reported(ItemId line) {
        FieldworkId id = inProgress(line);
        checked(leader, id);
        act(leader, id, (it, version) -> conducting.endField(it, version, FieldworkInput.on(TODAY)));
        paper(leader, id, PaperKind.CHECK_MINUTES);
        act(leader, id, (it, version) ->
                conducting.signMinutes(it, version, FieldworkInput.on(TODAY).signed(Signing.SUBJECT)));
        paper(leader, id, PaperKind.CHECK_REPORT);
        act(leader, id, (it, version) ->
                conducting.report(it, version, FieldworkInput.on(TODAY).saying("Chưa lập sổ thành viên")));
        return id;
    }

    /** With a checklist of which each item is met. */
    protected final void checked(Actor member, FieldworkId id) {
        act(member, id, conducting::beginChecklist);
        database().update("UPDATE portal.checklist_answer SET value = 'PASS'");
    }

    protected static ConductPlan conductPlan() {
        return new ConductPlan("Mục tiêu", "Yêu cầu", "Nội dung", "Thời gian", "Địa điểm", "Phương thức", "Phân công", "Nguồn lực");
    }

    protected final RunningTerm term(FieldworkId id, DeadlineKind kind) {
        return sheet(id).terms().stream().filter(term -> term.kind() == kind).findFirst().orElseThrow();
    }

    protected final LocalDate day(int dayOfOctober) {
        LocalDate day = LocalDate.of(2026, 10, dayOfOctober);
        time.set(LocalDateTime.of(day, TestTime.START.toLocalTime()));
        return day;
    }

    protected final FieldworkStage stage(FieldworkId id) {
        return sheet(id).stage();
    }

    /** The act is refused with this reason, and perhaps others. */
    protected static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused ->
                assertThat(refused.reasons()).extracting(one -> one.key().replace("fieldwork.refusal.", "")).contains(reason));
    }
}
