package coop.portal.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.inspections.model.PlanId;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.registry.MergingOrganisations;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.MergePreview;
import coop.portal.support.Organisations;
import coop.portal.support.Plans;
import coop.portal.support.TablePicture;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-20")
class MergedVisitsModuleTest extends PlanModuleTest {

    private final Actor focal = Who.is(JobRole.FOCAL_OFFICER).withItsRights().actor();

    @Autowired
    private MergingOrganisations merging;

    private OrganisationId kept;
    private OrganisationId merged;

    @BeforeEach
    void twoRecords() {
        kept = Organisations.in(application).cooperative("Giữ Lại").registered();
        merged = Organisations.in(application).cooperative("Gộp Vào").registered();
        signal(merged);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-5")
    void visits_bookings_and_signals_go_along_and_every_reference_comes_back() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(merged, 5));
        issued(officer, manager, plan);
        Set<String> without = Set.of("organisation_merge", "organisation_merge_move");
        Map<String, List<String>> before = TablePicture.of(database(), without);

        MergePreview preview = as(focal, () -> merging.preview(kept, merged));
        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.moves()).extracting(moves -> moves.kind() + " " + moves.things().size())
                .containsExactlyInAnyOrder("inspections.Belongings.visits 1", "inspections.Belongings.signals 1");
        MergeId merge = as(focal, () -> merging.merge(order()));
        assertThat(count("inspection_plan_item", kept) + count("inspection_booking", kept) + count("inspection_signal", kept))
                .isEqualTo(3);
        as(focal, () -> merging.undo(merge, "nhầm"));

        Map<String, List<String>> after = TablePicture.of(database(), without);
        before.forEach((table, was) -> assertThat(after.get(table)).as(table).isEqualTo(was));
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-9")
    void two_visits_of_a_year_to_come_must_become_one_first() {
        add(officer, plan(officer), Plans.visit(kept, 5));
        add(otherOfficer, plan(otherOfficer), Plans.visit(merged, 6));
        assertThat(as(focal, () -> merging.preview(kept, merged)).refusals()).extracting(Refusal::key)
                .containsExactly("inspections.refusal.merge-same-year");
        assertThatThrownBy(() -> as(focal, () -> merging.merge(order()))).isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-9")
    void both_records_in_one_plan_must_become_one_first() {
        PlanId plan = plan(officer);
        add(officer, plan, Plans.visit(kept, 5));
        add(officer, plan, Plans.visit(merged, 6));
        assertThat(as(focal, () -> merging.preview(kept, merged)).refusals()).extracting(Refusal::key)
                .containsExactly("inspections.refusal.merge-same-plan");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-9")
    void two_visits_of_a_year_that_is_over_both_stand_and_go_apart_again() {
        add(officer, plan(officer), Plans.visit(kept, 5));
        add(otherOfficer, plan(otherOfficer), Plans.visit(merged, 6));
        for (String table : List.of("inspection_plan", "inspection_plan_item", "inspection_booking")) {
            database().update("UPDATE portal." + table + " SET year = 2025");
        }
        MergeId merge = as(focal, () -> merging.merge(order()));
        assertThat(slots(kept)).hasSize(2).contains(0L).doesNotHaveDuplicates();
        as(focal, () -> merging.undo(merge, "nhầm"));
        assertThat(slots(kept)).containsExactly(0L);
        assertThat(slots(merged)).containsExactly(0L);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-7")
    void a_visit_that_was_taken_out_since_speaks_against_undoing() {
        PlanId plan = plan(officer);
        var row = add(officer, plan, Plans.visit(merged, 5));
        MergeId merge = as(focal, () -> merging.merge(order()));
        as(officer, () -> planning.remove(plan, row.id(), sheet(plan).items().getFirst().version()));
        assertThatThrownBy(() -> as(focal, () -> merging.undo(merge, "nhầm")))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                        .extracting(Refusal::key).containsExactly("inspections.refusal.merge-undo-visits"));
        assertThat(count("organisation", merged)).isZero();
    }

    private MergeOrder order() {
        return new MergeOrder(kept, 0, merged, 0, Map.of(), "hai bản ghi của một hợp tác xã");
    }

    private void signal(OrganisationId id) {
        database().update("INSERT INTO portal.inspection_signal (id, organisation_id, organisation_name, commune_name, kind,"
                + " heard_on, year, topics, source, reference, note, agency_id, agency_name, recorded_by, recorded_by_name,"
                + " recorded_at, withdrawn, version) VALUES (1, ?, 'a', 'b', 'COMPLAINT', '2026-09-01', 2026, '', 's', 'r', 'n',"
                + " ?, 'Sở Công Thương', 1, 'A', NOW(), 0, 0)",
                id.value(), agency("SO_CONG_THUONG").id().value());
    }

    private static int count(String table, OrganisationId id) {
        String column = table.equals("organisation") ? "id" : "organisation_id";
        return database().queryForObject(
                "SELECT COUNT(*) FROM portal." + table + " WHERE " + column + " = ?", Integer.class, id.value());
    }

    private static List<Long> slots(OrganisationId id) {
        return database().queryForList(
                "SELECT slot FROM portal.inspection_booking WHERE organisation_id = ? ORDER BY slot", Long.class, id.value());
    }
}
