package coop.portal.dissolution.rules;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.DissolutionPermissions;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.UserId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Walks a case in a test: who acts, which day it is, and the file as it is after the last step. */
final class Course {

    static final UserId OFFICER = new UserId(1);
    static final UserId MANAGER = new UserId(2);
    static final UserId LEADER = new UserId(3);
    static final Set<String> ALL = new DissolutionPermissions().names();

    private CaseFile file;
    private LocalDate today;
    private CaseTerms.Law law = Law::on;

    private Course(boolean group, LocalDate on) {
        today = on;
        file = CaseCourse.opened(group, on, when());
    }

    static Course cooperative(String on) {
        return new Course(false, LocalDate.parse(on));
    }

    static Course group(String on) {
        return new Course(true, LocalDate.parse(on));
    }

    CaseFile file() {
        return file;
    }

    LocalDate today() {
        return today;
    }

    Course on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Course by(CaseTerms.Law other) {
        law = other;
        file = CaseCourse.opened(file.group(), today, when());
        return this;
    }

    Course act(UserId who, CaseAction action, CaseInput input) {
        file = CaseCourse.take(file, action, input, person(who), when());
        return this;
    }

    Course act(UserId who, CaseAction action) {
        return act(who, action, paper().saying("vì"));
    }

    Course knows(FactKind fact) {
        return act(OFFICER, CaseAction.RECORD_FACT, CaseInput.known(fact, "1/VB", today));
    }

    /** Up to a route that was decided on. */
    Course approved(CaseRoute route, CaseGround... grounds) {
        return act(OFFICER, CaseAction.TAKE_ON)
                .knows(FactKind.VERIFICATION_MINUTES)
                .act(OFFICER, CaseAction.PROPOSE, CaseInput.NONE.by(route, Set.of(grounds)))
                .act(MANAGER, CaseAction.APPROVE);
    }

    /** Resolved on a day, as the law wants it. */
    Course resolved(CaseRoute route) {
        return approved(route, CaseGround.MEMBERS_WILL)
                .act(OFFICER, CaseAction.PREPARE_MEETING)
                .act(OFFICER, CaseAction.RECORD_RESOLUTION, paper().resolved(new BigDecimal("70"), true));
    }

    Course published(CaseRoute route) {
        return resolved(route).knows(FactKind.RESOLUTION_RECEIVED).act(OFFICER, CaseAction.PUBLISH);
    }

    Course liquidating() {
        return knows(FactKind.ASSETS_LISTED).knows(FactKind.DEBTS_LISTED).act(OFFICER, CaseAction.LIQUIDATE);
    }

    Course dossier() {
        knows(FactKind.DEBTS_SETTLED).knows(FactKind.BRANCHES_CLOSED).knows(FactKind.NO_STATE_ASSETS).knows(FactKind.DISSOLUTION_NOTICE);
        return file.group() ? act(OFFICER, CaseAction.RECEIVE_DOSSIER)
                : knows(FactKind.ASSET_REPORT).act(OFFICER, CaseAction.RECEIVE_DOSSIER);
    }

    CaseInput paper() {
        return CaseInput.paper("1/QĐ", today);
    }

    LocalDate due(DeadlineKind kind) {
        return Objects.requireNonNull(file.term(kind).orElseThrow().due());
    }

    boolean runs(DeadlineKind kind) {
        return file.term(kind).filter(CaseTerm::running).isPresent();
    }

    /** Why a step is refused; empty when it is not. */
    List<String> refused(UserId who, CaseAction action, CaseInput input) {
        try {
            CaseCourse.take(file, action, input, person(who), when());
            return List.of();
        } catch (RefusedException refused) {
            return refused.reasons().stream().map(reason -> reason.key().replace("dissolution.refusal.", "")).toList();
        }
    }

    List<String> refused(UserId who, CaseAction action) {
        return refused(who, action, paper().saying("vì"));
    }

    CaseCourse.When when() {
        return new CaseCourse.When(today.atTime(9, 0), law, Law.CALENDAR);
    }

    static CaseCourse.Who person(UserId who) {
        return new CaseCourse.Who(ALL, Set.of(who), "Người " + who.value());
    }
}
