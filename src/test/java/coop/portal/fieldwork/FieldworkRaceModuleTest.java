package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.ItemId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.support.Plans;
import coop.portal.support.Race;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At the same second, on a real database: one wins, the other is told so, and nothing is half done. */
class FieldworkRaceModuleTest extends FieldworkModuleTest {

    private static final int ROUNDS = 6;

    @Test
    @UseCase(value = "FLD-02", rule = "DE-1")
    void of_two_managers_who_issue_at_once_exactly_one_does_and_the_other_is_told() throws Exception {
        FieldworkId id = drafted(line(organisation("Hợp tác xã Đồng Tâm")));
        int version = sheet(id).version();
        List<Object> results = Race.of(
                () -> as(manager, () -> issue(id, version, "21/QĐ-SCT")), () -> as(second, () -> issue(id, version, "22/QĐ-SCT")));
        assertThat(results).filteredOn(RefusedException.class::isInstance).singleElement().satisfies(refused ->
                assertThat(((RefusedException) refused).reasons()).extracting(Refusal::key)
                        .containsExactly("fieldwork.refusal.already-decided"));
        assertThat(stage(id)).isEqualTo(FieldworkStage.DECISION_ISSUED);
        assertThat(count("fieldwork_step", "action = 'ISSUE_DECISION'")).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OP-1")
    void of_two_officers_who_start_one_line_at_once_exactly_one_does() throws Exception {
        ItemId line = line(organisation("Hợp tác xã Đồng Tâm"));
        List<Object> results = Race.of(
                () -> as(officer, () -> opening.fromLine(line)), () -> as(leader, () -> opening.fromLine(line)));
        assertThat(results).filteredOn(RefusedException.class::isInstance).hasSize(1);
        assertThat(count("fieldwork", "1 = 1")).isEqualTo(1);
    }

    @Test
    @UseCase(value = "FLD-01", rule = "OV-1")
    void of_a_visit_without_plan_and_one_that_is_planned_at_once_the_second_is_refused() throws Exception {
        var theirs = as(otherOfficer, () -> planning.open(2026));
        for (int round = 1; round <= ROUNDS; round++) {
            OrganisationId coop = organisation("Hợp tác xã " + round);
            List<Object> results = Race.of(
                    () -> as(officer, () -> opening.unplanned(coop, unplanned(InspectionBasis.VIOLATION_SIGN, "CV 1"))),
                    () -> as(otherOfficer, () -> planning.add(theirs, Plans.visit(coop, 11))));
            boolean planned = count("inspection_booking", "organisation_id = " + coop.value()) == 1;
            boolean refused = results.stream().anyMatch(RefusedException.class::isInstance);
            assertThat(refused).as("the planned one came second and was stopped, or first and the other asks").isNotEqualTo(planned);
        }
    }

    private boolean issue(FieldworkId id, int version, String number) {
        deciding.issue(id, version, FieldworkInput.on(TODAY).paper(number));
        return true;
    }

    private static int count(String table, String condition) {
        Integer found = database().queryForObject("SELECT COUNT(*) FROM portal." + table + " WHERE " + condition, Integer.class);
        return found == null ? 0 : found;
    }
}
