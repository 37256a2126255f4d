package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.LineageDraft;
import coop.portal.registry.model.LineageKind;
import coop.portal.registry.model.LineageRow;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.Sector;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("REG-21")
class LineageRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private final OrganisationRef old = ref(1, OrganisationType.COOPERATIVE, LocalDate.of(2015, 1, 1));
    private final OrganisationRef older = ref(2, OrganisationType.COOPERATIVE, LocalDate.of(2010, 1, 1));
    private final OrganisationRef fresh = ref(3, OrganisationType.COOPERATIVE, DAY);
    private final OrganisationRef fresher = ref(4, OrganisationType.COOPERATIVE, null);

    @ParameterizedTest
    @UseCase(value = "REG-21", rule = "LIN-1")
    @CsvSource({
        "DIVISION,1,2,true", "DIVISION,1,1,false", "DIVISION,2,2,false",
        "SEPARATION,1,1,true", "SEPARATION,1,2,true", "SEPARATION,2,1,false", "SEPARATION,1,0,false",
        "CONSOLIDATION,2,1,true", "CONSOLIDATION,1,1,false", "CONSOLIDATION,2,2,false",
        "ABSORPTION,1,1,true", "ABSORPTION,2,1,true", "ABSORPTION,0,1,false", "ABSORPTION,1,2,false"
    })
    void each_kind_has_its_number_of_organisations(LineageKind kind, int before, int after, boolean right) {
        List<OrganisationRef> from = List.of(old, older).subList(0, before);
        List<OrganisationRef> to = List.of(fresh, fresher).subList(0, after);
        assertThat(keys(kind, from, to).contains("registry.refusal.lineage-count." + kind)).isEqualTo(!right);
    }

    @Test
    @UseCase(value = "REG-21", rule = "LIN-2")
    void only_a_group_becomes_a_cooperative_and_groups_do_nothing_else() {
        OrganisationRef group = ref(5, OrganisationType.COOPERATIVE_GROUP, older.founded());
        assertThat(keys(LineageKind.CONVERSION, List.of(group), List.of(fresh))).isEmpty();
        assertThat(keys(LineageKind.CONVERSION, List.of(old), List.of(fresh)))
                .containsExactly("registry.refusal.lineage-conversion");
        assertThat(keys(LineageKind.ABSORPTION, List.of(group), List.of(old))).containsExactly("registry.refusal.lineage-types");
        OrganisationRef union = ref(6, OrganisationType.COOPERATIVE_UNION, older.founded());
        assertThat(keys(LineageKind.ABSORPTION, List.of(union), List.of(old))).containsExactly("registry.refusal.lineage-types");
    }

    @Test
    @UseCase(value = "REG-21", rule = "LIN-3")
    void the_day_lies_within_the_lives_of_all() {
        assertThat(reasons(LineageKind.SEPARATION, null, "15/QĐ", List.of(old), List.of(fresh), List.of()))
                .containsExactly("registry.refusal.lineage-date");
        assertThat(reasons(LineageKind.SEPARATION, TODAY.plusDays(1), "15/QĐ", List.of(old), List.of(fresher), List.of()))
                .containsExactly("registry.refusal.lineage-date");
        assertThat(reasons(LineageKind.SEPARATION, TODAY, "15/QĐ", List.of(old), List.of(fresher), List.of())).isEmpty();
        assertThat(reasons(LineageKind.SEPARATION, LocalDate.of(2014, 1, 1), "15/QĐ", List.of(old), List.of(fresher), List.of()))
                .containsExactly("registry.refusal.lineage-before");
        assertThat(keys(LineageKind.SEPARATION, List.of(old), List.of(older))).containsExactly("registry.refusal.lineage-older");
        assertThat(keys(LineageKind.ABSORPTION, List.of(old), List.of(older))).isEmpty();
        assertThat(reasons(LineageKind.SEPARATION, DAY, " ", List.of(old), List.of(fresh), List.of()))
                .containsExactly("registry.refusal.lineage-document");
    }

    @Test
    @UseCase(value = "REG-21", rule = "LIN-4")
    void nobody_ends_or_is_founded_twice_nor_stands_on_both_sides() {
        LineageRow ended = row(LineageKind.ABSORPTION, List.of(old), List.of(older));
        assertThat(reasons(LineageKind.SEPARATION, DAY, "15/QĐ", List.of(old), List.of(fresh), List.of(ended))).isEmpty();
        assertThat(reasons(LineageKind.CONSOLIDATION, DAY, "15/QĐ", List.of(old, older), List.of(fresh), List.of(ended)))
                .containsExactly("registry.refusal.lineage-ended");
        LineageRow founded = row(LineageKind.SEPARATION, List.of(older), List.of(fresh));
        assertThat(reasons(LineageKind.SEPARATION, DAY, "15/QĐ", List.of(old), List.of(fresh), List.of(founded)))
                .containsExactly("registry.refusal.lineage-founded");
        assertThat(keys(LineageKind.ABSORPTION, List.of(old), List.of(old)))
                .containsExactly("registry.refusal.lineage-both-sides");
    }

    private static List<String> keys(LineageKind kind, List<OrganisationRef> before, List<OrganisationRef> after) {
        return reasons(kind, DAY, "15/QĐ-UBND", before, after, List.of());
    }

    private static List<String> reasons(
            LineageKind kind,
            @Nullable LocalDate on,
            String document,
            List<OrganisationRef> before,
            List<OrganisationRef> after,
            List<LineageRow> known) {
        LineageDraft draft = new LineageDraft(kind, on, document,
                before.stream().map(OrganisationRef::id).collect(Collectors.toSet()),
                after.stream().map(OrganisationRef::id).collect(Collectors.toSet()));
        return LineageRules.reasons(draft, before, after, known, TODAY).stream().map(Refusal::key).toList();
    }

    private static LineageRow row(LineageKind kind, List<OrganisationRef> before, List<OrganisationRef> after) {
        return new LineageRow(9, kind, DAY, "14/QĐ", null, before, after);
    }

    private static OrganisationRef ref(long id, OrganisationType type, @Nullable LocalDate founded) {
        return new OrganisationRef(new OrganisationId(id), type, "HTX " + id, null, Sector.AGRICULTURE, new UnitId(1), "Xã",
                LegalStatus.ACTIVE, OperatingStatus.OPERATING, founded);
    }
}
