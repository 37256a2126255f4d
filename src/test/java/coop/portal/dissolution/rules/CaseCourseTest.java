package coop.portal.dissolution.rules;

import static coop.portal.dissolution.model.CaseAction.ACCEPT_REPORT;
import static coop.portal.dissolution.model.CaseAction.APPROVE;
import static coop.portal.dissolution.model.CaseAction.CANCEL_RESOLUTION;
import static coop.portal.dissolution.model.CaseAction.CONTINUE;
import static coop.portal.dissolution.model.CaseAction.DISSOLVE;
import static coop.portal.dissolution.model.CaseAction.DISSOLVE_SILENT;
import static coop.portal.dissolution.model.CaseAction.END_BY_OLD_LAW;
import static coop.portal.dissolution.model.CaseAction.HOLD;
import static coop.portal.dissolution.model.CaseAction.NOTICE;
import static coop.portal.dissolution.model.CaseAction.PREPARE_MEETING;
import static coop.portal.dissolution.model.CaseAction.PROPOSE;
import static coop.portal.dissolution.model.CaseAction.PUBLISH;
import static coop.portal.dissolution.model.CaseAction.PUBLISH_RESTORED;
import static coop.portal.dissolution.model.CaseAction.RECEIVE_DOSSIER;
import static coop.portal.dissolution.model.CaseAction.RECORD_OBJECTION;
import static coop.portal.dissolution.model.CaseAction.RECORD_OLD_STEP;
import static coop.portal.dissolution.model.CaseAction.RECORD_RESOLUTION;
import static coop.portal.dissolution.model.CaseAction.REQUEST_REPORT;
import static coop.portal.dissolution.model.CaseAction.RESTORE;
import static coop.portal.dissolution.model.CaseAction.RESUME;
import static coop.portal.dissolution.model.CaseAction.REVOKE;
import static coop.portal.dissolution.model.CaseAction.TAKE_ON;
import static coop.portal.dissolution.model.CaseAction.TAX_REVOKE;
import static coop.portal.dissolution.model.CaseAction.WITHDRAW_FACT;
import static coop.portal.dissolution.rules.Course.LEADER;
import static coop.portal.dissolution.rules.Course.MANAGER;
import static coop.portal.dissolution.rules.Course.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseInput;
import coop.portal.dissolution.model.CaseOutcome;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.model.CaseTerm;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.RefusedException;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("DIS-02")
class CaseCourseTest {

    @Test
    @UseCase(value = "DIS-02", rule = "SD-1")
    void who_proposed_does_not_approve_nor_on_behalf_of_who_did() {
        Course course = Course.cooperative("2025-08-04").act(OFFICER, TAKE_ON).knows(FactKind.VERIFICATION_MINUTES)
                .act(OFFICER, PROPOSE, CaseInput.NONE.by(CaseRoute.VOLUNTARY, Set.of(CaseGround.MEMBERS_WILL)));
        assertThat(course.refused(OFFICER, APPROVE)).containsExactly("four-eyes");
        CaseCourse.Who delegate = new CaseCourse.Who(Course.ALL, Set.of(MANAGER, OFFICER), "Được ủy quyền");
        assertThatThrownBy(() -> CaseCourse.take(course.file(), APPROVE, CaseInput.NONE, delegate, course.when()))
                .isInstanceOf(RefusedException.class);
        assertThat(course.refused(MANAGER, APPROVE)).isEmpty();
    }

    @Test
    @UseCase(value = "DIS-02", rule = "SD-4")
    void who_wrote_the_minutes_of_verification_does_not_sign_the_revocation() {
        Course course = noticed().on("2025-09-05");
        assertThat(course.refused(OFFICER, REVOKE)).containsExactly("verifier-signs-not");
        assertThat(course.refused(LEADER, REVOKE)).isEmpty();
        Course asked = Course.cooperative("2025-08-04")
                .approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.COURT_REVOCATION).knows(FactKind.AUTHORITY_PAPER);
        assertThat(asked.refused(OFFICER, REVOKE)).containsExactly("verifier-signs-not");
        assertThat(asked.refused(LEADER, REVOKE)).isEmpty();
    }

    @Test
    @UseCase(value = "DIS-02", rule = "RT-1")
    void a_route_takes_grounds_that_lead_there_and_a_group_goes_its_own() {
        for (CaseRoute route : CaseRoute.values()) {
            for (CaseGround ground : CaseGround.values()) {
                for (boolean group : new boolean[] {false, true}) {
                    boolean fits = RouteRules.fits(route, Set.of(ground), group);
                    boolean expected = RouteRules.open(route, group)
                            && (route == CaseRoute.CONSOLIDATE || ground.leadsTo(route, group));
                    assertThat(fits).as(route + " " + ground + " " + group).isEqualTo(expected);
                }
            }
            assertThat(RouteRules.fits(route, Set.of(), route == CaseRoute.GROUP_TERMINATION))
                    .isEqualTo(route == CaseRoute.CONSOLIDATE);
        }
        assertThat(RouteRules.fits(CaseRoute.COMPULSORY_REVOCATION, Set.of(CaseGround.STOPPED_12M), true)).isFalse();
        assertThat(RouteRules.fits(CaseRoute.COMPULSORY_REVOCATION, Set.of(CaseGround.FALSE_FILE), true)).isTrue();
        assertThat(RouteRules.fits(CaseRoute.VOLUNTARY, Set.of(CaseGround.MEMBERS_WILL), true)).isFalse();
        assertThat(RouteRules.fits(null, Set.of(CaseGround.MEMBERS_WILL), false)).isFalse();
    }

    @Test
    @UseCase(value = "DIS-02", rule = "LC-5")
    void a_resolution_has_the_laws_share_of_the_votes_and_all_its_parts() {
        Course course = Course.cooperative("2025-08-04").approved(CaseRoute.VOLUNTARY, CaseGround.MEMBERS_WILL)
                .act(OFFICER, PREPARE_MEETING);
        assertThat(course.refused(OFFICER, RECORD_RESOLUTION, course.paper().resolved(new BigDecimal("64.9"), true)))
                .containsExactly("votes-missing");
        assertThat(course.refused(OFFICER, RECORD_RESOLUTION, course.paper().resolved(new BigDecimal("65"), false)))
                .containsExactly("resolution-incomplete");
        assertThat(course.refused(OFFICER, RECORD_RESOLUTION, course.paper().resolved(new BigDecimal("100.1"), true)))
                .containsExactly("votes-missing");
        assertThat(course.refused(OFFICER, RECORD_RESOLUTION, course.paper().resolved(new BigDecimal("65"), true))).isEmpty();
    }

    @Test
    @UseCase(value = "DIS-02", rule = "SL-1")
    void a_written_objection_closes_the_silent_path_for_good_also_when_it_was_settled() {
        Course course = Course.cooperative("2025-03-10").published(CaseRoute.VOLUNTARY).on("2025-05-05").knows(FactKind.OBJECTION);
        assertThat(course.runs(DeadlineKind.SILENT)).isFalse();
        long objection = course.file().fact(FactKind.OBJECTION).orElseThrow().id();
        assertThat(course.refused(OFFICER, WITHDRAW_FACT, CaseInput.because("ghi nhầm").withdrawing(objection)))
                .containsExactly("fact-stands");
        course.knows(FactKind.OBJECTION_SETTLED).on("2025-09-11");
        assertThat(course.refused(LEADER, DISSOLVE_SILENT)).contains("objected");
    }

    @Test
    @UseCase(value = "DIS-02", rule = "SL-2")
    void the_silent_path_opens_the_day_after_the_months_and_not_by_a_paper_of_before() {
        Course course = Course.cooperative("2025-03-10").published(CaseRoute.VOLUNTARY).on("2025-09-10");
        assertThat(course.refused(LEADER, DISSOLVE_SILENT)).containsExactly("silence-waits");
        course.on("2025-09-11");
        assertThat(course.refused(LEADER, DISSOLVE_SILENT, CaseInput.paper("1/TB", LocalDate.of(2025, 9, 10))))
                .containsExactly("silence-waits");
        course.knows(FactKind.DISPUTE_OPEN);
        assertThat(course.refused(LEADER, DISSOLVE_SILENT)).containsExactly("dispute-open");
        course.knows(FactKind.DISPUTE_ENDED).act(LEADER, DISSOLVE_SILENT);
        assertThat(course.file().stage()).isEqualTo(CaseStage.DISSOLVED);
        assertThat(course.file().terms()).noneMatch(CaseTerm::running);
        assertThat(CaseCourse.outcome(DISSOLVE_SILENT, course.file())).contains(CaseOutcome.DISSOLVED_SILENT);
    }

    @Test
    @UseCase(value = "DIS-02", rule = "SL-3")
    void a_dossier_ends_the_silent_path_and_an_objection_to_it_wants_tax_to_be_asked_anew() {
        Course course = Course.cooperative("2025-03-10").published(CaseRoute.VOLUNTARY).liquidating().dossier()
                .knows(FactKind.TAX_ASKED).act(OFFICER, RECORD_OBJECTION).act(OFFICER, CONTINUE).on("2025-10-01");
        assertThat(course.refused(LEADER, DISSOLVE_SILENT)).contains("dossier-received", "objected");
        course.act(OFFICER, RECEIVE_DOSSIER);
        assertThat(course.refused(LEADER, DISSOLVE)).contains("objection-open", "tax-not-asked");
    }

    @Test
    @UseCase(value = "DIS-02", rule = "HO-1")
    void on_hold_the_provinces_own_clocks_stand_still_and_legal_ones_run() {
        Course course = Course.cooperative("2025-08-04").act(OFFICER, TAKE_ON);
        LocalDate verify = course.due(DeadlineKind.VERIFY);
        course.act(MANAGER, HOLD);
        assertThat(course.file().term(DeadlineKind.VERIFY).orElseThrow().due()).isNull();
        assertThat(course.refused(OFFICER, PROPOSE, CaseInput.NONE.by(CaseRoute.CONSOLIDATE, Set.of())))
                .contains("on-hold");
        course.on("2025-08-14").act(MANAGER, RESUME);
        assertThat(course.due(DeadlineKind.VERIFY)).isEqualTo(LocalDate.of(2025, 9, 12)).isAfter(verify);

        Course legal = Course.cooperative("2025-03-10").published(CaseRoute.VOLUNTARY);
        LocalDate silent = legal.due(DeadlineKind.SILENT);
        legal.act(MANAGER, HOLD).on("2025-04-10").act(MANAGER, RESUME);
        assertThat(legal.due(DeadlineKind.SILENT)).isEqualTo(silent);
    }

    @Test
    @UseCase(value = "DIS-02", rule = "HO-1")
    void on_hold_nothing_is_dissolved_and_the_laws_duties_go_on() {
        Course course = Course.cooperative("2025-03-10").resolved(CaseRoute.VOLUNTARY).act(MANAGER, HOLD)
                .knows(FactKind.RESOLUTION_RECEIVED).act(OFFICER, PUBLISH).on("2025-09-20");
        assertThat(course.refused(LEADER, DISSOLVE_SILENT)).containsExactly("on-hold");
    }

    @Test
    @UseCase(value = "DIS-02", rule = "RV-1")
    void a_revocation_waits_for_the_explanation_and_its_last_day() {
        Course course = Course.cooperative("2025-08-04").approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.STOPPED_12M);
        assertThat(course.refused(OFFICER, NOTICE)).containsExactly("deadline-required");
        course.act(OFFICER, NOTICE, course.paper().until(LocalDate.of(2025, 8, 25))).on("2025-08-25");
        assertThat(course.refused(LEADER, REVOKE)).containsExactly("explanation-open", "explanation-waits");
        course.knows(FactKind.EXPLANATION_FAILED);
        assertThat(course.refused(LEADER, REVOKE)).containsExactly("explanation-waits");
        course.on("2025-08-26");
        assertThat(course.refused(LEADER, REVOKE)).isEmpty();
        assertThat(course.due(DeadlineKind.REVOKE)).isEqualTo(LocalDate.of(2025, 8, 28));
    }

    @Test
    @UseCase(value = "DIS-02", rule = "RV-2")
    void who_was_asked_to_report_has_twelve_months_and_a_report_ends_it() {
        Course course = Course.cooperative("2025-08-04")
                .approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.NO_COMPLIANCE_REPORT);
        assertThat(course.refused(OFFICER, NOTICE)).contains("other-ground");
        course.act(OFFICER, REQUEST_REPORT).on("2026-08-04");
        CaseInput notice = course.paper().until(LocalDate.of(2026, 8, 25));
        assertThat(course.refused(OFFICER, NOTICE, notice)).containsExactly("compliance-waits");
        course.on("2026-08-05");
        assertThat(course.refused(OFFICER, NOTICE, course.paper().until(LocalDate.of(2026, 8, 25)))).isEmpty();
        course.knows(FactKind.COMPLIANCE_REPORT);
        assertThat(course.refused(OFFICER, NOTICE, course.paper().until(LocalDate.of(2026, 8, 25))))
                .containsExactly("report-received");
        course.act(OFFICER, ACCEPT_REPORT);
        assertThat(course.file().stage()).isEqualTo(CaseStage.RESTORED);
    }

    @Test
    @UseCase(value = "DIS-02", rule = "RV-3")
    void one_revoked_for_tax_is_not_dissolved_and_can_be_restored() {
        Course course = Course.cooperative("2025-08-04").approved(CaseRoute.TAX_REVOCATION, CaseGround.TAX_REQUEST)
                .knows(FactKind.AUTHORITY_PAPER);
        assertThat(course.refused(LEADER, REVOKE)).containsExactly("notice-missing");
        course.knows(FactKind.NOTICE_ISSUED).act(LEADER, REVOKE);
        assertThat(course.refused(OFFICER, PUBLISH)).contains("other-route");
        course.act(OFFICER, TAX_REVOKE).on("2025-12-01").knows(FactKind.RESTORE_GROUND);
        assertThat(course.due(DeadlineKind.RESTORE)).isEqualTo(LocalDate.of(2025, 12, 4));
        course.act(LEADER, RESTORE);
        assertThat(course.runs(DeadlineKind.PUBLISH_RESTORE)).isTrue();
        course.act(OFFICER, PUBLISH_RESTORED);
        assertThat(course.file().terms()).noneMatch(CaseTerm::running);
        assertThat(course.refused(OFFICER, PUBLISH_RESTORED)).contains("nothing-to-publish");
    }

    @Test
    @UseCase(value = "DIS-02", rule = "CR-1")
    void a_resolution_is_cancelled_within_its_months_only() {
        Course course = Course.cooperative("2025-03-10").published(CaseRoute.VOLUNTARY).on("2025-09-10").knows(FactKind.CANCEL_NOTICE);
        assertThat(course.refused(LEADER, CANCEL_RESOLUTION)).isEmpty();
        Course late = Course.cooperative("2025-03-10").published(CaseRoute.VOLUNTARY).on("2025-09-11").knows(FactKind.CANCEL_NOTICE);
        assertThat(late.refused(LEADER, CANCEL_RESOLUTION)).containsExactly("cancelled-too-late");
    }

    @Test
    @UseCase(value = "DIS-02", rule = "OL-1")
    void a_case_of_the_law_of_2012_keeps_its_steps_in_words() {
        Course course = Course.cooperative("2023-05-05").by(Law::of2012);
        assertThat(course.refused(OFFICER, TAKE_ON)).containsExactly("old-law");
        course.act(OFFICER, RECORD_OLD_STEP).act(LEADER, END_BY_OLD_LAW);
        assertThat(course.file().stage()).isEqualTo(CaseStage.DISSOLVED);
        assertThat(Course.cooperative("2025-05-05").refused(OFFICER, RECORD_OLD_STEP)).contains("new-law");
    }

    @Test
    @UseCase(value = "DIS-02", rule = "LC-6")
    void what_was_recorded_by_mistake_is_taken_back_while_nothing_stands_on_it() {
        Course course = Course.cooperative("2025-03-10").act(OFFICER, TAKE_ON).knows(FactKind.VERIFICATION_MINUTES);
        long minutes = course.file().facts().getFirst().id();
        CaseInput back = CaseInput.because("nhầm tổ chức").withdrawing(minutes);
        assertThat(course.refused(OFFICER, WITHDRAW_FACT, back)).isEmpty();
        course.act(OFFICER, PROPOSE, CaseInput.NONE.by(CaseRoute.CONSOLIDATE, Set.of()));
        assertThat(course.refused(OFFICER, WITHDRAW_FACT, back)).containsExactly("fact-stands");
    }

    private static Course noticed() {
        Course course = Course.cooperative("2025-08-04").approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.NO_AGM_18M);
        return course.act(OFFICER, NOTICE, course.paper().until(LocalDate.of(2025, 8, 25)))
                .knows(FactKind.EXPLANATION_FAILED);
    }
}
