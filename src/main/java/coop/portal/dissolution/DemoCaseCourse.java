package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.rules.CaseTerms;
import coop.portal.kernel.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** How far an invented case has come, how many days ago it was opened, and by which evidence. */
enum DemoCaseCourse {
    FRESH(4, "Xã báo cáo: trụ sở đóng cửa, không có người", walk -> {}),
    VERIFY_OVERDUE(45, "Không gửi báo cáo năm hai năm liền", walk -> {}),
    BEING_VERIFIED(18, "Không tổ chức Đại hội thành viên thường niên", walk -> walk.ago(15).act(CaseAction.TAKE_ON)),
    PROPOSED(28, "Cơ quan thuế: không hoạt động tại địa chỉ đã đăng ký", walk -> walk.ago(20)
            .act(CaseAction.TAKE_ON).knows(FactKind.VERIFICATION_MINUTES).ago(6)
            .act(CaseAction.PROPOSE, CaseInput.because("Ngừng hoạt động hơn hai năm, không thông báo")
                    .by(CaseRoute.COMPULSORY_REVOCATION, Set.of(CaseGround.STOPPED_12M, CaseGround.NO_AGM_18M)))),
    APPROVED(40, "Ban Giám đốc đề nghị giải thể", walk -> walk.ago(20).approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL)),
    CONSOLIDATING(120, "Doanh thu bằng 0 hai kỳ liên tiếp", walk -> walk.ago(100).approved(CaseRoute.CONSOLIDATE)
            .act(CaseAction.CONSOLIDATE)),
    MEETING(60, "Thành viên đề nghị giải thể", walk -> walk.ago(40).approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL)
            .act(CaseAction.PREPARE_MEETING)),
    TO_PUBLISH(70, "Thành viên đề nghị giải thể", walk -> walk.ago(30).approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL)
            .ago(9).resolved().ago(1).knows(FactKind.RESOLUTION_RECEIVED)),
    SILENT(260, "Còn 4 thành viên, không ai nhận làm Giám đốc", walk -> walk.ago(240)
            .approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL).ago(200).published()),
    OBJECTED(200, "Hợp tác xã ngừng sản xuất, còn nợ vật tư", walk -> walk.ago(180)
            .approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL).ago(150).liquidating().ago(60).knows(FactKind.OBJECTION)),
    DOSSIER(150, "Đại hội thành viên đã thống nhất", walk -> walk.ago(130)
            .approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL).ago(4).dossier().knows(FactKind.TAX_ASKED)),
    ASKED_TO_REPORT(230, "Nhiều lần không gửi báo cáo", walk -> walk.ago(200)
            .approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.NO_COMPLIANCE_REPORT).act(CaseAction.REQUEST_REPORT)),
    NOTICED(60, "Ngừng hoạt động trên 12 tháng", walk -> notice(
            walk.ago(30).approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.STOPPED_12M).ago(12), 21)),
    REVOKED(90, "Không tổ chức Đại hội thành viên 18 tháng", walk -> revoke(notice(
            walk.ago(60).approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.NO_AGM_18M).ago(30), 21), 1)),
    TAX_OBJECTED(160, "Đại hội thành viên đã thống nhất", walk -> walk.ago(130)
            .approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL).ago(30).dossier().knows(FactKind.TAX_ASKED).ago(27)
            .act(CaseAction.RECORD_OBJECTION, walk.paper().saying("Còn nợ thuế 18,2 triệu đồng"))),
    HELD(80, "Tranh chấp đất trụ sở", walk -> walk.ago(60).act(CaseAction.TAKE_ON).ago(50).knows(FactKind.DISPUTE_OPEN)
            .act(CaseAction.HOLD, walk.paper().saying("Chờ Tòa án giải quyết tranh chấp"))),
    TAX_REVOKED(110, "Cơ quan thuế đề nghị thu hồi", walk -> walk.ago(100)
            .approved(CaseRoute.TAX_REVOCATION, CaseGround.TAX_REQUEST)
            .knows(FactKind.AUTHORITY_PAPER, FactKind.NOTICE_ISSUED).ago(98).act(CaseAction.REVOKE).act(CaseAction.TAX_REVOKE)),
    DISSOLVED(300, "Đại hội thành viên đã thống nhất", walk -> walk.ago(280)
            .approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL).ago(200).dossier().knows(FactKind.TAX_ASKED).ago(197)
            .knows(FactKind.TAX_OPINION).act(CaseAction.DISSOLVE)),
    ACTIVE_AFTER_ALL(50, "Người dân phản ánh tồn tại hình thức", walk -> walk.ago(45).act(CaseAction.TAKE_ON).ago(30)
            .act(CaseAction.DISMISS, CaseInput.because("Vẫn hoạt động, có hóa đơn bán hàng")));

    private final int opened;
    private final String evidence;
    private final Consumer<DemoWalk> course;

    DemoCaseCourse(int opened, String evidence, Consumer<DemoWalk> course) {
        this.opened = opened;
        this.evidence = evidence;
        this.course = course;
    }

    String evidence() {
        return evidence;
    }

    DemoWalk walk(boolean group, LocalDate today, Function<LocalDate, CaseTerms.Law> law, WorkingCalendar days) {
        DemoWalk walk = new DemoWalk(group, today, opened, law, days);
        course.accept(walk);
        return walk;
    }

    private static DemoWalk notice(DemoWalk walk, int days) {
        return walk.act(CaseAction.NOTICE, walk.paper().until(walk.at().toLocalDate().plusDays(days)));
    }

    private static DemoWalk revoke(DemoWalk walk, int ago) {
        return walk.ago(ago + 3).knows(FactKind.EXPLANATION_FAILED).ago(ago).act(CaseAction.REVOKE);
    }
}
