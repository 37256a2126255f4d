package coop.portal.dissolution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.dissolution.model.CaseAction;
import coop.portal.dissolution.model.CaseGround;
import coop.portal.dissolution.model.CaseRoute;
import coop.portal.dissolution.model.DeadlineKind;
import coop.portal.dissolution.model.FactKind;
import coop.portal.kernel.deadline.Term;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@UseCase("DIS-03")
class CaseTermsTest {

    @Test
    @UseCase(value = "DIS-03", rule = "TL-1")
    void a_resolution_is_sent_within_seven_working_days_and_published_three_after_it_came() {
        Course course = Course.cooperative("2025-08-04").resolved(CaseRoute.VOLUNTARY);
        assertThat(course.due(DeadlineKind.SEND_RESOLUTION)).isEqualTo(LocalDate.of(2025, 8, 13));
        course.on("2025-08-28").knows(FactKind.RESOLUTION_RECEIVED);
        assertThat(course.due(DeadlineKind.PUBLISH)).isEqualTo(LocalDate.of(2025, 9, 4));
        assertThat(course.runs(DeadlineKind.SEND_RESOLUTION)).isFalse();
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-2")
    void the_result_of_a_dossier_leaps_over_holidays_and_a_swapped_day_off() {
        Course course = Course.cooperative("2025-04-28").published(CaseRoute.VOLUNTARY).liquidating().dossier();
        assertThat(course.due(DeadlineKind.RESULT)).isEqualTo(LocalDate.of(2025, 5, 8));
        course.knows(FactKind.TAX_ASKED);
        assertThat(course.due(DeadlineKind.TAX_OPINION)).isEqualTo(LocalDate.of(2025, 5, 5));
        assertThat(course.refused(Course.LEADER, CaseAction.DISSOLVE)).containsExactly("tax-waits");
        course.on("2025-05-06");
        assertThat(course.refused(Course.LEADER, CaseAction.DISSOLVE)).isEmpty();
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-2")
    void a_saturday_that_is_worked_counts() {
        Course course = Course.cooperative("2025-04-25").resolved(CaseRoute.VOLUNTARY).knows(FactKind.RESOLUTION_RECEIVED);
        assertThat(course.due(DeadlineKind.PUBLISH)).isEqualTo(LocalDate.of(2025, 4, 29));
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-2")
    void tet_is_leapt_over() {
        Course course = Course.cooperative("2026-02-12").resolved(CaseRoute.VOLUNTARY).knows(FactKind.RESOLUTION_RECEIVED);
        assertThat(course.due(DeadlineKind.PUBLISH)).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-3")
    void the_months_of_a_resolution_run_from_when_it_came_and_the_notice_is_due_three_working_days_later() {
        Course course = Course.cooperative("2025-03-10").resolved(CaseRoute.VOLUNTARY).knows(FactKind.RESOLUTION_RECEIVED)
                .on("2025-03-12").act(Course.OFFICER, CaseAction.PUBLISH);
        assertThat(course.due(DeadlineKind.SILENT)).isEqualTo(LocalDate.of(2025, 9, 10));
        assertThat(course.due(DeadlineKind.SILENT_RESULT)).isEqualTo(LocalDate.of(2025, 9, 15));
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-3")
    void the_months_of_a_revocation_run_from_its_publication_to_the_end_of_a_short_month_and_a_working_day() {
        Course course = Course.cooperative("2025-08-29").approved(CaseRoute.COMPULSORY_COURT, CaseGround.COURT_DISSOLUTION)
                .knows(FactKind.AUTHORITY_PAPER);
        assertThat(course.due(DeadlineKind.PUBLISH)).isEqualTo(LocalDate.of(2025, 9, 5));
        course.on("2025-08-31").act(Course.OFFICER, CaseAction.PUBLISH);
        assertThat(course.due(DeadlineKind.SILENT)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(course.due(DeadlineKind.SILENT_RESULT)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-3")
    void those_of_a_group_are_three_from_the_publication() {
        Course course = Course.group("2025-03-10").resolved(CaseRoute.GROUP_TERMINATION).knows(FactKind.RESOLUTION_RECEIVED);
        assertThat(course.file().term(DeadlineKind.SILENT)).isEmpty();
        course.on("2025-03-12").act(Course.OFFICER, CaseAction.PUBLISH);
        assertThat(course.due(DeadlineKind.SILENT)).isEqualTo(LocalDate.of(2025, 6, 12));
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-4")
    void a_decision_to_revoke_is_due_after_the_explanation_or_the_paper_and_is_published_in_three_days() {
        Course course = Course.cooperative("2025-10-08")
                .approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.AUTHORITY_REQUEST)
                .knows(FactKind.AUTHORITY_PAPER).knows(FactKind.NOTICE_ISSUED);
        assertThat(course.due(DeadlineKind.REVOKE)).isEqualTo(LocalDate.of(2025, 10, 13));
        course.on("2025-10-10").act(Course.LEADER, CaseAction.REVOKE);
        assertThat(course.due(DeadlineKind.PUBLISH)).isEqualTo(LocalDate.of(2025, 10, 15));
        course.knows(FactKind.DECISION_RECEIVED);
        assertThat(course.due(DeadlineKind.DUTIES)).isEqualTo(LocalDate.of(2025, 10, 20));
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-4")
    void a_paper_that_came_before_the_approval_counts_from_its_day() {
        Course course = Course.cooperative("2025-10-06").knows(FactKind.AUTHORITY_PAPER).on("2025-10-07")
                .approved(CaseRoute.COMPULSORY_REVOCATION, CaseGround.COURT_REVOCATION);
        assertThat(course.due(DeadlineKind.REVOKE)).isEqualTo(LocalDate.of(2025, 10, 9));
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-5")
    void a_number_that_nobody_declared_is_no_term_and_the_silent_path_stays_closed() {
        Course course = Course.cooperative("2025-03-10")
                .by(name -> name.equals(CaseTerms.SILENT) ? Optional.empty() : Law.on(name))
                .published(CaseRoute.VOLUNTARY).on("2027-03-10");
        assertThat(course.file().term(DeadlineKind.SILENT)).isEmpty();
        assertThat(course.refused(Course.LEADER, CaseAction.DISSOLVE_SILENT)).containsExactly("silence-waits");
    }

    @Test
    @UseCase(value = "DIS-03", rule = "TL-5")
    void every_term_has_a_number_of_law_but_that_of_the_explanation_which_stands_in_its_notice() {
        assertThat(CaseTerms.names().keySet())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(DeadlineKind.EXPLANATION)));
        CaseTerms.names().forEach((kind, name) -> {
            Term term = CaseTerms.of(kind, false, Law::on).orElseThrow();
            assertThat(term.length()).isEqualTo(Integer.parseInt(Law.NUMBERS.get(name)));
            assertThat(term.event()).isEqualTo("dissolution.deadline.event." + kind);
            assertThat(term.rolls()).isTrue();
        });
        Term explanation = CaseTerms.stored(DeadlineKind.EXPLANATION, 20, "NĐ92 53.2");
        assertThat(explanation.from(LocalDate.of(2025, 8, 4), Law.CALENDAR).due()).isEqualTo(LocalDate.of(2025, 8, 24));
    }
}
