package coop.portal.dissolution;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStep;
import coop.portal.dissolution.model.DissolutionPermissions;
import coop.portal.dissolution.model.FactKind;
import coop.portal.dissolution.rules.CaseCourse;
import coop.portal.dissolution.rules.CaseFile;
import coop.portal.dissolution.rules.CaseTerms;
import coop.portal.kernel.UserId;
import coop.portal.kernel.deadline.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** An invented case on its way: by the law and the calendar of each day, through the same table as every other. */
final class DemoWalk {

    private static final int FORENOON = 9;
    /** Invented people with every right, so that nobody decides on what they did themselves. */
    private static final Map<String, CaseCourse.Who> PEOPLE = Map.of(
            DissolutionPermissions.CASE_WRITE, person(0, "Cán bộ phụ trách"),
            DissolutionPermissions.CASE_REGISTER, person(0, "Cán bộ phụ trách"),
            DissolutionPermissions.CASE_APPROVE, person(-1, "Lãnh đạo Sở Tài chính"),
            DissolutionPermissions.CASE_SIGN, person(-2, "Lãnh đạo cơ quan đăng ký"));

    private final LocalDate today;
    private final Function<LocalDate, CaseTerms.Law> law;
    private final WorkingCalendar days;
    private final List<CaseStep> steps = new ArrayList<>();
    private CaseFile file;
    private CaseAction last = CaseAction.TAKE_ON;
    private LocalDateTime at;

    DemoWalk(boolean group, LocalDate today, int opened, Function<LocalDate, CaseTerms.Law> law, WorkingCalendar days) {
        this.today = today;
        this.law = law;
        this.days = days;
        at = today.minusDays(opened).atTime(FORENOON, 0);
        file = CaseCourse.opened(group, at.toLocalDate(), when());
        steps.add(new CaseStep(at, by(CaseAction.TAKE_ON).name(), null, null, file.stage(), file.stage(), null, null, null, null));
    }

    /** So many days before today. */
    DemoWalk ago(int number) {
        at = today.minusDays(number).atTime(FORENOON, 0);
        return this;
    }

    DemoWalk act(CaseAction action) {
        return act(action, paper());
    }

    DemoWalk act(CaseAction action, CaseInput input) {
        at = at.plusMinutes(1);
        CaseFile before = file;
        file = CaseCourse.take(file, action, input, by(action), when());
        last = action;
        steps.add(new CaseStep(
                at, by(action).name(), null, action, before.stage(), file.stage(), input.fact(), input.on(), input.number(),
                input.comment()));
        return this;
    }

    DemoWalk knows(FactKind... kinds) {
        for (FactKind kind : kinds) {
            act(CaseAction.RECORD_FACT, CaseInput.known(kind, steps.size() + "/VB", at.toLocalDate()).saying("Đã xem bản chính"));
        }
        return this;
    }

    DemoWalk approved(CaseRoute route, CaseGround... grounds) {
        return act(CaseAction.TAKE_ON).knows(FactKind.VERIFICATION_MINUTES)
                .act(CaseAction.PROPOSE, CaseInput.because("Theo biên bản xác minh").by(route, Set.of(grounds)))
                .act(CaseAction.APPROVE);
    }

    DemoWalk resolved() {
        return act(CaseAction.PREPARE_MEETING)
                .act(CaseAction.RECORD_RESOLUTION, paper().resolved(new BigDecimal("82.5"), true));
    }

    DemoWalk published() {
        return resolved().knows(FactKind.RESOLUTION_RECEIVED).act(CaseAction.PUBLISH);
    }

    DemoWalk liquidating() {
        return published().knows(FactKind.ASSETS_LISTED, FactKind.DEBTS_LISTED).act(CaseAction.LIQUIDATE);
    }

    DemoWalk dossier() {
        return liquidating()
                .knows(FactKind.DEBTS_SETTLED, FactKind.BRANCHES_CLOSED, FactKind.NO_STATE_ASSETS, FactKind.DISSOLUTION_NOTICE,
                        FactKind.ASSET_REPORT)
                .act(CaseAction.RECEIVE_DOSSIER);
    }

    CaseInput paper() {
        return CaseInput.paper(steps.size() + "/VB", at.toLocalDate()).saying("Đúng trình tự");
    }

    CaseFile file() {
        return file;
    }

    CaseAction last() {
        return last;
    }

    List<CaseStep> steps() {
        return steps;
    }

    LocalDateTime at() {
        return at;
    }

    private CaseCourse.When when() {
        return new CaseCourse.When(at, law.apply(at.toLocalDate()), days);
    }

    private static CaseCourse.Who by(CaseAction action) {
        return PEOPLE.getOrDefault(action.permission(), person(0, "Cán bộ phụ trách"));
    }

    private static CaseCourse.Who person(long id, String name) {
        return new CaseCourse.Who(new DissolutionPermissions().names(), Set.of(new UserId(id)), name);
    }
}
