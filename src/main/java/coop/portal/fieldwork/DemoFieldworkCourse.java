package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.documents.MakingPapers;
import coop.portal.documents.PaperQueries;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.ConductPlan;
import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.Signing;
import coop.portal.fieldwork.model.StepPaper;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.PortalClock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one invented fieldwork as far as it is to come, all of it today, step by step as people would. */
@Component
class DemoFieldworkCourse {

    private static final int HALF = 16;
    private static final int ALL = Integer.MAX_VALUE;

    private final OpeningFieldwork opening;
    private final DraftingDecisions drafting;
    private final DecidingFieldwork deciding;
    private final ConductingFieldwork conducting;
    private final FieldworkQueries queries;
    private final Around around;

    DemoFieldworkCourse(
            OpeningFieldwork opening, DraftingDecisions drafting, DecidingFieldwork deciding, ConductingFieldwork conducting,
            FieldworkQueries queries, Around around) {
        this.opening = opening;
        this.drafting = drafting;
        this.deciding = deciding;
        this.conducting = conducting;
        this.queries = queries;
        this.around = around;
    }

    /** Its papers, and each course in a transaction of its own, since one that is refused leaves nothing. */
    @Component
    record Around(
            MakingPapers making, PaperQueries papers, DemoFound found, Actors actors, PortalClock clock, PlatformTransactionManager transactions) {}

    /** How far one comes. */
    enum Until {
        REPORTED,
        ON_SITE,
        DRAFTED,
        CONCLUDED
    }

    void run(ItemId line, Actor drafts, Actor decides, Until until) {
        TransactionTemplate own = new TransactionTemplate(around.transactions());
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        own.executeWithoutResult(status -> new One(line, drafts, decides).go(until));
    }

    private interface Step {
        void take(FieldworkId id, int version, FieldworkInput today);
    }

    /** One of them: who drafts also leads. */
    private final class One {
        private final Actor team;
        private final Actor decides;
        private final FieldworkId id;
        private final boolean inspection;
        private final LocalDate today = around.clock().today();

        private One(ItemId line, Actor team, Actor decides) {
            this.team = team;
            this.decides = decides;
            this.id = around.actors().as(team, () -> opening.fromLine(line));
            this.inspection = around.actors().as(team, () -> queries.sheet(id)).inspection();
        }

        private void go(Until until) {
            draft();
            if (until == Until.DRAFTED) {
                return;
            }
            onSite();
            paper(StepPaper.MINUTES.kind(inspection));
            if (until == Until.ON_SITE) {
                return;
            }
            report();
            paper(StepPaper.RESULT.kind(inspection));
            if (until == Until.CONCLUDED && !inspection) {
                step(decides, (it, version, input) -> deciding.conclude(it, version, input.saying("Theo dõi khắc phục")));
            }
        }

        private void draft() {
            step(team, (it, version, input) -> drafting.begin(it, version));
            step(team, (it, version, input) -> drafting.rewrite(it, version, decision(queries.sheet(it).draft())));
            step(team, (it, version, input) ->
                    drafting.formTeam(it, version, List.of(new TeamSeat(team.user(), TeamRole.LEADER))));
            step(team, (it, version, input) -> conducting.declare(it, true, ""));
            paper(StepPaper.DECISION.kind(inspection));
        }

        private void onSite() {
            step(decides, deciding::issue);
            step(team, (it, version, input) -> conducting.writePlan(it, version, plan()));
            step(decides, (it, version, input) -> deciding.approvePlan(it, version, FieldworkInput.NONE));
            paper(PaperKind.CONDUCT_PLAN);
            paper(PaperKind.ANNOUNCEMENT_MINUTES);
            step(team, conducting::announce);
            step(team, conducting::begin);
            step(team, (it, version, input) -> conducting.beginChecklist(it, version));
            step(team, (it, version, input) -> around.found().answer(it, HALF));
        }

        private void report() {
            step(team, (it, version, input) -> around.found().answer(it, ALL));
            step(team, conducting::endField);
            step(team, (it, version, input) -> around.found().raise(it, today));
            step(team, (it, version, input) -> conducting.signMinutes(it, version, input.signed(Signing.SUBJECT)));
            paper(StepPaper.REPORT.kind(inspection));
            step(team, (it, version, input) -> conducting.report(
                    it, version, input.saying("Chưa lập đủ sổ đăng ký thành viên; chưa công khai báo cáo tài chính năm trước.")));
        }

        private void step(Actor by, Step step) {
            run(by, version -> {
                step.take(id, version, FieldworkInput.on(today));
                return id;
            });
        }

        private void paper(PaperKind kind) {
            run(team, version -> around.making().make(FieldworkEvent.TYPE, id.text(), kind,
                    around.papers().known(FieldworkEvent.TYPE, id.text(), kind)));
        }

        private <T> void run(Actor by, Function<Integer, T> act) {
            around.actors().as(by, () -> act.apply(queries.sheet(id).version()));
        }

        private FieldworkDraft decision(FieldworkDraft line) {
            int year = today.getYear() - 1;
            return new FieldworkDraft(
                    line.kind(), InspectionMode.ON_SITE, line.basis(), line.evidence(), line.topics(), line.grounds().isBlank()
                            ? "Luật Hợp tác xã ngày 20 tháng 6 năm 2023" : line.grounds(),
                    "Việc chấp hành pháp luật về hợp tác xã theo các nội dung nêu trên.", LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31), inspection ? 30 : 7, today);
        }

        private ConductPlan plan() {
            return new ConductPlan(
                    "Đánh giá việc chấp hành pháp luật về hợp tác xã.", "Khách quan, đúng nội dung, đúng thời hạn.",
                    "Theo Điều 1 của Quyết định.", "Từ ngày công bố quyết định đến hết thời hạn.", "Trụ sở của đối tượng.",
                    "Trực tiếp.", "Trưởng đoàn phụ trách chung.", "Kinh phí thường xuyên của cơ quan.");
        }
    }
}
