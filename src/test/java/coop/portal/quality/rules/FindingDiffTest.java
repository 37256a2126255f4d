package coop.portal.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.FindingId;
import coop.portal.quality.model.FindingState;
import coop.portal.quality.model.KeptFinding;
import coop.portal.quality.model.QualityRule;
import coop.portal.support.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingDiffTest {

    private static final OrganisationId ONE = new OrganisationId(1);
    private static final Map<OrganisationId, String> PLACES = Map.of(ONE, "here");
    private static final Finding FOUND = finding("a");

    @Test
    void what_nobody_knew_is_added_and_what_is_as_before_is_left_alone() {
        assertThat(FindingDiff.between(List.of(), List.of(FOUND), PLACES).added()).containsExactly(FOUND);

        FindingDiff same = FindingDiff.between(List.of(kept(FindingState.OPEN, FOUND, null)), List.of(FOUND), PLACES);

        assertThat(same).isEqualTo(new FindingDiff(List.of(), List.of(), List.of()));
    }

    @Test
    void what_is_no_longer_so_is_fixed_once() {
        assertThat(FindingDiff.between(List.of(kept(FindingState.OPEN, FOUND, null)), List.of(), PLACES).fixed()).hasSize(1);
        assertThat(FindingDiff.between(List.of(kept(FindingState.FIXED, FOUND, null)), List.of(), PLACES).fixed()).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-03", rule = "DIS-2")
    void a_dismissal_lasts_as_long_as_the_facts() {
        KeptFinding dismissed = kept(FindingState.DISMISSED, FOUND, Fingerprint.of(FOUND));

        assertThat(FindingDiff.between(List.of(dismissed), List.of(FOUND), PLACES).altered()).isEmpty();
        assertThat(FindingDiff.between(List.of(dismissed), List.of(finding("b")), PLACES).altered())
                .singleElement().extracting(FindingDiff.Altered::state).isEqualTo(FindingState.OPEN);
    }

    @Test
    @UseCase(value = "QUA-03", rule = "DIS-2")
    void what_was_dismissed_fixed_and_is_there_again_is_still_dismissed() {
        KeptFinding fixed = kept(FindingState.FIXED, FOUND, Fingerprint.of(FOUND));

        assertThat(FindingDiff.between(List.of(fixed), List.of(FOUND), PLACES).altered())
                .singleElement().extracting(FindingDiff.Altered::state).isEqualTo(FindingState.DISMISSED);
    }

    @Test
    void what_was_fixed_and_is_there_again_is_new_from_today() {
        assertThat(FindingDiff.between(List.of(kept(FindingState.FIXED, FOUND, null)), List.of(FOUND), PLACES).altered())
                .singleElement().satisfies(one -> {
                    assertThat(one.again()).isTrue();
                    assertThat(one.state()).isEqualTo(FindingState.OPEN);
                });
    }

    @Test
    void a_finding_moves_with_its_organisation() {
        assertThat(FindingDiff.between(List.of(kept(FindingState.OPEN, FOUND, null)), List.of(FOUND), Map.of(ONE, "there"))
                .altered()).hasSize(1);
    }

    @Test
    void the_order_of_facts_makes_no_difference_and_each_fact_does() {
        Finding ab = finding("a").with(finding("b"));
        Finding ba = finding("b").with(finding("a"));

        assertThat(Fingerprint.of(ab)).isEqualTo(Fingerprint.of(ba)).isNotEqualTo(Fingerprint.of(finding("a")));
        Finding shared = new Finding(ONE, QualityRule.DQ_04, Severity.WARNING, FOUND.remarks(), Set.of(new OrganisationId(9)));
        assertThat(Fingerprint.of(shared)).isNotEqualTo(Fingerprint.of(FOUND));
    }

    private static Finding finding(String fact) {
        return Finding.of(ONE, QualityRule.DQ_04, Remark.warning("N-1", "name", "key", fact));
    }

    private static KeptFinding kept(FindingState state, Finding facts, @Nullable String dismissed) {
        return new KeptFinding(
                new FindingId(7), ONE, QualityRule.DQ_04, state, Fingerprint.of(facts), dismissed, "here");
    }
}
