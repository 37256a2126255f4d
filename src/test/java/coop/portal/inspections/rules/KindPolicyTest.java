package coop.portal.inspections.rules;

import static coop.portal.inspections.model.InspectionKind.GUIDANCE_VISIT;
import static coop.portal.inspections.model.InspectionKind.INSPECTION;
import static coop.portal.inspections.model.InspectionKind.REGISTRATION_CHECK;
import static coop.portal.inspections.model.InspectionKind.SPECIALISED_CHECK;
import static coop.portal.inspections.model.InspectionKind.SUPPORT_USE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.PlanKind;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** INS-04: who may plan which kind of visit on which day. */
class KindPolicyTest {

    private static final LocalDate LAST_OF_THREE_LEVELS = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_TWO_LEVELS = LocalDate.of(2025, 7, 1);

    @Test
    @UseCase(value = "INS-01", rule = "KP-1")
    @DisplayName("LTT 7: since 1/7/2025 only the inspectorate inspects, and a department checks")
    void onlyTheInspectorateInspects() {
        assertThat(KindPolicy.kinds(Planner.INSPECTORATE, FIRST_OF_TWO_LEVELS, Law.today()))
                .containsExactlyInAnyOrder(INSPECTION, GUIDANCE_VISIT);
        for (Planner planner : Planner.values()) {
            assertThat(KindPolicy.allows(planner, INSPECTION, FIRST_OF_TWO_LEVELS, Law.today())).isEqualTo(planner == Planner.INSPECTORATE);
        }
        assertThat(KindPolicy.allows(Planner.DEPARTMENT, INSPECTION, LAST_OF_THREE_LEVELS, Law.today())).isTrue();
    }

    @Test
    @UseCase(value = "INS-01", rule = "KP-1")
    @DisplayName("the check of the registration file went from the district to the commune")
    void registrationCheck() {
        assertThat(KindPolicy.allows(Planner.DISTRICT, REGISTRATION_CHECK, LAST_OF_THREE_LEVELS, Law.today())).isTrue();
        assertThat(KindPolicy.allows(Planner.DISTRICT, REGISTRATION_CHECK, FIRST_OF_TWO_LEVELS, Law.today())).isFalse();
        assertThat(KindPolicy.allows(Planner.COMMUNE, REGISTRATION_CHECK, LAST_OF_THREE_LEVELS, Law.today())).isFalse();
        assertThat(KindPolicy.allows(Planner.COMMUNE, REGISTRATION_CHECK, FIRST_OF_TWO_LEVELS, Law.today())).isTrue();
        assertThat(KindPolicy.allows(Planner.FINANCE, REGISTRATION_CHECK, FIRST_OF_TWO_LEVELS, Law.today())).isTrue();
    }

    @Test
    @UseCase(value = "INS-01", rule = "KP-1")
    @DisplayName("the alliance is no State authority: it guides and does not check (LHTX 110)")
    void allianceOnlyGuides() {
        assertThat(KindPolicy.kinds(Planner.ALLIANCE, FIRST_OF_TWO_LEVELS, Law.today())).containsExactly(GUIDANCE_VISIT);
        assertThat(KindPolicy.allows(Planner.DEPARTMENT, SUPPORT_USE_CHECK, FIRST_OF_TWO_LEVELS, Law.today())).isTrue();
    }

    @Test
    @UseCase(value = "INS-01", rule = "KP-1")
    @DisplayName("only the inspectorate's plan is called a plan of inspections")
    void planNames() {
        assertThat(KindPolicy.planKind(Planner.INSPECTORATE)).isEqualTo(PlanKind.INSPECTION_PLAN);
        assertThat(KindPolicy.planKind(Planner.FINANCE)).isEqualTo(PlanKind.CHECK_PLAN);
    }
}
