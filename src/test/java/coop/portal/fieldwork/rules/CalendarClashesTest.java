package coop.portal.fieldwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.fieldwork.model.AbsenceId;
import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.fieldwork.model.AbsenceRow;
import coop.portal.fieldwork.model.CalendarClash.Kind;
import coop.portal.fieldwork.model.CalendarVisit;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.UserId;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase(value = "FLD-07", rule = "CA-2")
class CalendarClashesTest {

    private static final OnSite OCTOBER = days(1, 31);

    @Test
    void one_person_on_two_teams_meets_on_the_days_that_both_have() {
        CalendarVisit one = visit(1, 10, days(5, 9), FieldworkStage.IN_PROGRESS);
        assertThat(CalendarClashes.find(List.of(one, visit(2, 20, days(9, 12), FieldworkStage.DECISION_DRAFT)), List.of(), OCTOBER))
                .singleElement().satisfies(clash -> {
                    assertThat(clash.kind()).isEqualTo(Kind.TWO_TEAMS);
                    assertThat(clash.days()).isEqualTo(days(9, 9));
                    assertThat(clash.user()).isEqualTo(new UserId(1));
                });
        assertThat(CalendarClashes.find(List.of(one, visit(2, 20, days(10, 12), FieldworkStage.DECISION_DRAFT)), List.of(), OCTOBER))
                .isEmpty();
        assertThat(CalendarClashes.find(List.of(one, visit(2, 20, days(9, 12), FieldworkStage.PAUSED)), List.of(), OCTOBER)).isEmpty();
    }

    @Test
    void an_organisation_visited_twice_and_a_member_who_is_away_are_found() {
        CalendarVisit one = visit(1, 10, days(5, 9), FieldworkStage.ANNOUNCED);
        CalendarVisit again = new CalendarVisit(
                new FieldworkId(2), 0, new OrganisationId(10), "HTX", FieldworkStage.DECISION_ISSUED, null, 2026, 10, null, days(9, 12),
                List.of(), List.of(new CalendarVisit.Other("Thanh tra tỉnh", days(12, 20))), false);
        AbsenceRow leave = new AbsenceRow(
                new AbsenceId(1), 0, new UserId(1), "An", AbsenceKind.LEAVE, LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 30), "");
        assertThat(CalendarClashes.find(List.of(one, again), List.of(leave), OCTOBER))
                .extracting(clash -> clash.kind() + " " + clash.days().from().getDayOfMonth() + "-" + clash.days().to().getDayOfMonth())
                .containsExactly("AWAY 8-9", "SUBJECT 9-9", "OTHER_AGENCY 12-12");
        assertThat(CalendarClashes.find(List.of(one, again), List.of(leave), days(10, 11))).isEmpty();
    }

    private static CalendarVisit visit(long id, long organisation, OnSite days, FieldworkStage stage) {
        return new CalendarVisit(
                new FieldworkId(id), 0, new OrganisationId(organisation), "HTX " + organisation, stage, null, 2026, 10, null, days,
                List.of(new CalendarVisit.Member(new UserId(1), "An", TeamRole.LEADER)), List.of(), false);
    }

    private static OnSite days(int from, int to) {
        return new OnSite(LocalDate.of(2026, 10, from), LocalDate.of(2026, 10, to));
    }
}
