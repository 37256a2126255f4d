package coop.portal.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.quality.model.Feeder;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.RegisterCheck;
import coop.portal.registry.model.SharedMark;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataQualityTest {

    private static final OrganisationId ONE = new OrganisationId(1);
    private static final OrganisationId OTHER = new OrganisationId(2);

    @ParameterizedTest
    @CsvSource({
        "DQ-01,DQ_01", "DQ-02,DQ_02", "DQ-07,DQ_07", "DQ-10,DQ_10", "DQ-11,DQ_11", "DQ-12,DQ_12", "M-01,DQ_13",
        "DQ-18,DQ_18", "DQ-19,DQ_19", "DQ-22,DQ_22", "DQ-23,DQ_23"
    })
    @UseCase(value = "QUA-01", rule = "CAT-1")
    void a_remark_of_the_register_is_kept_under_its_rule_and_weighs_what_the_catalogue_says(String id, QualityRule rule) {
        List<Finding> found = DataQuality.of(check(sound(), List.of(Remark.info(id, "field", "key")), List.of()));

        assertThat(found).extracting(Finding::rule).containsExactly(rule);
        assertThat(found.getFirst().severity()).isEqualTo(rule.severity());
    }

    @ParameterizedTest
    @CsvSource({"DQ-03,DQ_03", "N-1,DQ_04", "N-6,DQ_04", "DQ-05,DQ_05", "DQ-06,DQ_06"})
    @UseCase(value = "QUA-01", rule = "CAT-1")
    void what_others_have_the_same_is_kept_with_who_they_are(String id, QualityRule rule) {
        List<Finding> found = DataQuality.of(
                check(sound(), List.of(), List.of(new SharedMark(OTHER, Remark.warning(id, "field", "key")))));

        assertThat(found).extracting(Finding::rule, Finding::others)
                .containsExactly(tuple(rule, Set.of(OTHER)));
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-09")
    void active_by_law_and_confirmed_dormant_do_not_go_together() {
        OrganisationDraft draft = OrganisationBuilder.cooperative("A")
                .status(LegalStatus.ACTIVE, OperatingStatus.CONFIRMED_DORMANT).draft();

        assertThat(rules(draft)).containsExactly(QualityRule.DQ_09);
        assertThat(rules(OrganisationBuilder.cooperative("A")
                .status(LegalStatus.ACTIVE, OperatingStatus.SUSPECTED_DORMANT).draft())).isEmpty();
        assertThat(rules(OrganisationBuilder.cooperative("A")
                .status(LegalStatus.SUSPENDED, OperatingStatus.CONFIRMED_DORMANT).draft())).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-24")
    void an_old_certificate_is_told_until_it_is_exchanged() {
        Identity old = sound().identity();
        OrganisationDraft draft = sound().with(new Identity(old.type(), old.name(), old.code(), "12A/HTX", null, null));

        assertThat(rules(draft)).containsExactly(QualityRule.DQ_24);
        assertThat(rules(sound())).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-01", rule = "END-1")
    void nothing_is_asked_of_what_has_ended() {
        OrganisationDraft ended = sound().with(OrganisationBuilder.cooperative("A")
                .status(LegalStatus.TERMINATED, OperatingStatus.CEASED).draft().statuses());

        assertThat(DataQuality.of(check(ended, List.of(Remark.error("DQ-01", "code", "key")), List.of()))).isEmpty();
    }

    @Test
    @UseCase(value = "QUA-01", rule = "CAT-1")
    void what_is_only_about_to_be_wrong_weighs_less() {
        List<Finding> found = DataQuality.of(check(sound(), List.of(
                Remark.info("DQ-10", "people", "registry.remark.term-ends-soon", "An"),
                Remark.warning("M-01", "membersOfficial", "registry.remark.members-missing")), List.of()));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.INFO, Severity.WARNING);
    }

    @Test
    void several_remarks_of_a_rule_are_one_finding_as_grave_as_the_gravest() {
        List<Finding> found = DataQuality.of(check(sound(), List.of(
                Remark.info("DQ-10", "people", "registry.remark.term-ends-soon", "An"),
                Remark.warning("DQ-10", "people", "registry.remark.term-over", "Bình")), List.of()));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.remarks()).hasSize(2);
        });
    }

    @Test
    void what_only_concerns_the_form_is_no_finding() {
        assertThat(DataQuality.of(check(sound(), List.of(Remark.warning("CONT-1", "phone", "key")), List.of()))).isEmpty();
    }

    @Test
    void the_catalogue_has_twenty_five_rules_with_the_ids_of_the_law_tables() {
        assertThat(QualityRule.values()).hasSize(25);
        assertThat(QualityRule.of("DQ-25")).contains(QualityRule.DQ_25);
        assertThat(QualityRule.of("DQ-26")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QualityRule.class)
    void every_rule_stands_on_the_page_whose_rules_must_have_a_test(QualityRule rule) throws IOException {
        assertThat(Files.readString(Path.of("src/docs/use-cases/QUA-01-check-a-record.md"))).contains("**" + rule.id() + "**");
    }

    @ParameterizedTest
    @EnumSource(QualityRule.class)
    void a_rule_that_the_register_cannot_answer_says_who_can(QualityRule rule) {
        assertThat(rule.feeders()).isNotEmpty();
        assertThat(rule.ofRegister()).isEqualTo(rule.feeders().contains(Feeder.REGISTER));
    }

    private static List<QualityRule> rules(OrganisationDraft draft) {
        return DataQuality.of(check(draft, List.of(), List.of())).stream().map(Finding::rule).toList();
    }

    private static OrganisationDraft sound() {
        return OrganisationBuilder.cooperative("A").draft();
    }

    private static RegisterCheck check(OrganisationDraft draft, List<Remark> remarks, List<SharedMark> shared) {
        return new RegisterCheck(ONE, draft, remarks, shared);
    }
}
