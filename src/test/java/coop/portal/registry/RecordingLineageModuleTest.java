package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.Subject;
import coop.portal.kernel.Timeline;
import coop.portal.kernel.Window;
import coop.portal.registry.model.LineageActed;
import coop.portal.registry.model.LineageDraft;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.MergeId;
import coop.portal.registry.model.MergeOrder;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationRegistered;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-21")
class RecordingLineageModuleTest extends ModuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Autowired
    private RecordingLineage recording;

    @Autowired
    private LineageQueries lineages;

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private Timeline timeline;

    private Organisations organisations;
    private OrganisationId one;
    private OrganisationId two;
    private OrganisationId whole;

    @BeforeEach
    void threeOrganisations() {
        organisations = Organisations.in(application);
        one = organisations.cooperative("Một").registered();
        two = organisations.cooperative("Hai").registered();
        whole = organisations.cooperative("Cả Hai").founded(DAY).registered();
        actAs(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
    }

    @Test
    @UseCase(value = "REG-21", rule = "LIN-5")
    void a_line_of_descent_is_known_from_each_of_its_ends() {
        recording.record(draft(LineageKind.CONSOLIDATION, Set.of(one, two), Set.of(whole)));
        OrganisationId last = organisations.cooperative("Lớn").registered();
        recording.record(draft(LineageKind.ABSORPTION, Set.of(whole), Set.of(last)));

        for (OrganisationId id : Set.of(one, two, whole, last)) {
            assertThat(lineages.lineageOf(id)).extracting(LineageRow::kind)
                    .containsExactlyInAnyOrder(LineageKind.CONSOLIDATION, LineageKind.ABSORPTION);
        }
        assertThat(lineages.steps(one)).singleElement().satisfies(row ->
                assertThat(row.successors()).extracting(OrganisationRef::id).containsExactly(whole));
        assertThat(acts(one)).startsWith(LineageActed.RECORDED);
        assertThat(acts(whole)).startsWith(LineageActed.RECORDED);
    }

    @Test
    @UseCase(value = "REG-21", rule = "LIN-6")
    void a_converted_group_hands_its_code_on_and_takes_it_back() {
        OrganisationId group = organisations.group("Tổ").registered();
        String code = queries.sheet(group).draft().identity().code();
        OrganisationId coop = organisations.cooperative("Từ Tổ").founded(DAY).registered();
        assertThatThrownBy(() -> recording.record(draft(LineageKind.CONVERSION, Set.of(group), Set.of(coop))))
                .isInstanceOf(RefusedException.class);
        database().update("UPDATE portal.organisation SET code = NULL WHERE id = ?", coop.value());

        long step = recording.record(draft(LineageKind.CONVERSION, Set.of(group), Set.of(coop)));
        assertThat(queries.sheet(coop).draft().identity().code()).isEqualTo(code);
        assertThat(queries.sheet(group).draft().identity().code()).isNull();

        recording.withdraw(step, "ghi nhầm");
        assertThat(queries.sheet(group).draft().identity().code()).isEqualTo(code);
        assertThat(lineages.lineageOf(coop)).isEmpty();
    }

    @Test
    @UseCase(value = "REG-21", rule = "SCOPE-1")
    void all_organisations_of_a_step_lie_in_the_scope() {
        OrganisationId far = organisations.cooperative("Xa").in(organisations.commune(4)).registered();
        Actor near = Who.is(JobRole.COMMUNE_LEADER).withItsRights()
                .seeing(new Scope.Within(Set.of(), Set.of(organisations.commune(0).value()), Set.of())).actor();
        assertThatThrownBy(() -> as(near, () -> recording.record(draft(LineageKind.ABSORPTION, Set.of(one), Set.of(far)))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(near, () -> lineages.lineageOf(far))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-5")
    void a_step_goes_along_with_a_merged_record_and_comes_back() {
        recording.record(draft(LineageKind.CONSOLIDATION, Set.of(one, two), Set.of(whole)));
        OrganisationId same = organisations.cooperative("Một Một").registered();
        MergeId merge = merging.merge(new MergeOrder(same, 0, one, 0, Map.of(), "trùng"));
        assertThat(lineages.steps(same)).hasSize(1);
        merging.undo(merge, "nhầm");
        assertThat(lineages.steps(same)).isEmpty();
        assertThat(lineages.steps(one)).hasSize(1);
        assertThat(merging.preview(two, one).refusals()).extracting(refusal -> refusal.key())
                .containsExactly("registry.refusal.merge-lineage");
    }

    private static LineageDraft draft(LineageKind kind, Set<OrganisationId> before, Set<OrganisationId> after) {
        return new LineageDraft(kind, DAY, "15/QĐ-UBND", before, after);
    }

    private java.util.List<String> acts(OrganisationId id) {
        return timeline.of(new Subject(OrganisationRegistered.SUBJECT, id.text(), ""), Window.first(20)).stream()
                .map(Timeline.Moment::action)
                .toList();
    }
}
