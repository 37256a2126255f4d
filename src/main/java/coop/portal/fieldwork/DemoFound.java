package coop.portal.fieldwork;

import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.ChecklistQueries;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.ChecklistNow;
import coop.portal.checklists.model.Failure;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.RaisingViolations;
import coop.portal.followup.Recommending;
import coop.portal.followup.model.Gravity;
import coop.portal.followup.model.Owner;
import coop.portal.followup.model.RecommendationDraft;
import coop.portal.followup.model.RecommendationKind;
import coop.portal.followup.model.ViolationDraft;
import coop.portal.followup.model.ViolationId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What an invented team answers, finds and recommends. */
@Component
class DemoFound {

    private static final String FAILED = "CK-07";
    private static final String PARTLY = "CK-25";
    private static final String REMARK = "Sổ đăng ký thành viên thiếu phần vốn góp của một số thành viên";
    private static final String RECOMMENDED = "Bổ sung đầy đủ sổ đăng ký thành viên và gửi bản chụp về cơ quan kiểm tra";
    private static final int DAYS = 30;

    private final ChecklistQueries checklists;
    private final AnsweringChecklists answering;
    private final OnSiteQueries onSite;
    private final FollowUpQueries followUp;
    private final RaisingViolations raising;
    private final Recommending recommending;

    DemoFound(
            ChecklistQueries checklists, AnsweringChecklists answering, OnSiteQueries onSite, FollowUpQueries followUp,
            RaisingViolations raising, Recommending recommending) {
        this.checklists = checklists;
        this.answering = answering;
        this.onSite = onSite;
        this.followUp = followUp;
        this.raising = raising;
        this.recommending = recommending;
    }

    /** As a member of the team: so many items from the first on, those not that have an answer. */
    void answer(FieldworkId id, int many) {
        ChecklistNow now = onSite.checklist(id).now();
        if (now != null) {
            checklists.sheet(now.id()).lines().stream()
                    .limit(many)
                    .filter(line -> !line.answered())
                    .forEach(line -> answering.answer(draft(now.id(), line)));
        }
    }

    private static AnswerDraft draft(ChecklistId id, ChecklistLine line) {
        String code = line.item().code();
        if (code.equals(FAILED)) {
            return new AnswerDraft(
                    id, code, line.answer().version(), AnswerValue.FAIL, REMARK, line.item().article(), RECOMMENDED);
        }
        boolean partly = code.equals(PARTLY);
        return new AnswerDraft(
                id, code, line.answer().version(), partly ? AnswerValue.PARTIAL : AnswerValue.PASS,
                partly ? "Bảng niêm yết chưa đủ thời gian" : "", "", "");
    }

    /** What the checklist offers becomes violations, each with what is recommended because of it. */
    void raise(FieldworkId id, LocalDate today) {
        for (Failure failure : onSite.found(id).drafts()) {
            ViolationId violation = raising.raise(onSite.occasion(id), new ViolationDraft(
                    failure.remark(), followUp.clauses(today, failure.item()).getFirst().code(), today,
                    "Biên bản làm việc, bản chụp tài liệu", failure.failed() ? Gravity.FAIL : Gravity.PARTIAL, failure.item()));
            recommending.recommend(onSite.occasion(id), new RecommendationDraft(
                    violation, RecommendationKind.REMEDY,
                    failure.recommendation().isBlank() ? "Khắc phục và báo cáo bằng văn bản" : failure.recommendation(),
                    Owner.ORGANISATION, today.plusDays(DAYS), null, null));
        }
    }
}
