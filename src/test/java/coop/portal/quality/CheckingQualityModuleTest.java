package coop.portal.quality;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.JobRole;
import coop.portal.exchange.model.Unwatched;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Severity;
import coop.portal.kernel.Window;
import coop.portal.quality.model.FindingFilter;
import coop.portal.quality.model.FindingRow;
import coop.portal.quality.model.QualityRule;
import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.Contract;
import coop.portal.registry.model.Death;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.Sector;
import coop.portal.support.ModuleTest;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is planted past the form is found by the check of everything, and by what happens to it. */
class CheckingQualityModuleTest extends ModuleTest {

    @Autowired
    FullCheck check;

    @Autowired
    QualityQueries queries;

    private Organisations organisations;

    @BeforeEach
    void somebody() {
        organisations = Organisations.in(application);
        actAs(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-01")
    void a_missing_code_is_found() {
        assertThat(rules(planted(builder -> builder.code(null)))).containsExactly(QualityRule.DQ_01);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-02")
    void a_code_with_a_wrong_check_digit_is_found() {
        assertThat(rules(planted(builder -> builder.code("2900000011")))).containsExactly(QualityRule.DQ_02);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-03")
    void the_code_of_another_one_with_three_digits_behind_is_found_on_both() {
        String code = OrganisationBuilder.nextCode();
        OrganisationId whole = planted(builder -> builder.code(code));
        OrganisationId part = planted(builder -> builder.code(code + "-001").name("Hợp tác xã Khác hẳn"));

        assertThat(rules(whole)).containsExactly(QualityRule.DQ_03);
        assertThat(rules(part)).contains(QualityRule.DQ_03);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-04")
    void confusing_names_are_found_on_both_also_when_one_is_a_letter_longer() {
        OrganisationId one = planted(builder -> builder.name("Hợp tác xã Hưng Thịnh"));
        OrganisationId other = planted(builder -> builder.name("Hợp tác xã Hưng Thịnh 2"));
        OrganisationId letter = planted(builder -> builder.name("Hợp tác xã Hưng Thịnhz"));

        assertThat(rules(one)).containsExactly(QualityRule.DQ_04);
        assertThat(rules(other)).containsExactly(QualityRule.DQ_04);
        assertThat(rules(letter)).containsExactly(QualityRule.DQ_04);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-05")
    void one_representative_of_two_is_found_by_the_personal_number() {
        Person person = new Person("Lê Thị Mai", PersonRole.DIRECTOR, true, "040180001234", null, null, null,
                Education.INTERMEDIATE_PRIMARY, null, null);
        OrganisationId one = planted(builder -> builder.people(person));
        OrganisationId other = planted(builder -> builder.people(person).name("Hợp tác xã Khác hẳn"));

        assertThat(rules(one)).containsExactly(QualityRule.DQ_05);
        assertThat(rules(other)).containsExactly(QualityRule.DQ_05);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-06")
    void the_same_phone_at_the_same_address_is_found() {
        OrganisationId one = planted(builder -> builder.phone("0988111222").address("Xóm 3"));
        OrganisationId other = planted(builder -> builder.phone("0988 111 222").address("xóm 3").name("Hợp tác xã Khác hẳn"));

        assertThat(rules(one)).containsExactly(QualityRule.DQ_06);
        assertThat(rules(other)).containsExactly(QualityRule.DQ_06);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-07")
    void a_place_that_was_no_more_when_the_certificate_was_issued_is_found() {
        Territory territory = application.getBean(Territory.class);
        var former = territory.all().stream()
                .filter(unit -> unit.kind().lowest() && unit.validTo() != null)
                .findFirst().orElseThrow();
        OrganisationId id = planted(builder ->
                builder.in(former.id()).founded(former.validTo().plusDays(1)));

        assertThat(rules(id)).containsExactly(QualityRule.DQ_07);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-10")
    void a_missing_or_dead_representative_and_a_term_that_is_over_are_found() {
        Person over = new Person("Lê Thị Mai", PersonRole.DIRECTOR, true, null, null, null, null,
                Education.INTERMEDIATE_PRIMARY, LocalDate.of(2019, 1, 1), LocalDate.of(2023, 12, 31));

        assertThat(rules(planted(builder -> builder.people()))).containsExactly(QualityRule.DQ_10);
        assertThat(rules(planted(builder -> builder.name("Hợp tác xã Vắng chủ").people(Person.of("Trần Văn Bình",
                        PersonRole.DIRECTOR, null).died(new Death(LocalDate.of(2026, 1, 3), "Giấy chứng tử 12"))))))
                .containsExactly(QualityRule.DQ_10);
        assertThat(rules(planted(builder -> builder.people(over).name("Hợp tác xã Khác hẳn"))))
                .containsExactly(QualityRule.DQ_10);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-11")
    void missing_industries_are_found() {
        assertThat(rules(planted(builder -> builder.but(draft -> draft.with(new Activity(
                Sector.AGRICULTURE, null, List.of(), Set.of())))))).containsExactly(QualityRule.DQ_11);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-12")
    void a_charter_capital_of_nothing_is_found() {
        assertThat(rules(planted(builder -> builder.capital(0)))).containsExactly(QualityRule.DQ_12);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-13")
    void too_few_members_are_found() {
        assertThat(rules(planted(builder -> builder.members(4)))).containsExactly(QualityRule.DQ_13);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-18")
    void dong_typed_as_millions_is_found() {
        assertThat(rules(planted(builder -> builder.capital(500_000_000)))).containsExactly(QualityRule.DQ_18);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-19")
    void more_qualified_managers_than_managers_are_found() {
        assertThat(rules(planted(builder -> builder.but(draft -> draft.with(
                new ManagerFigures(3, 2, 2)))))).containsExactly(QualityRule.DQ_19);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-22")
    void a_group_that_must_register_and_has_not_is_found() {
        OrganisationDraft group = OrganisationBuilder.group("Trồng chè").in(organisations.commune(0)).founded(null).draft()
                .with(new Contract(LocalDate.of(2024, 1, 1), null, true));

        assertThat(rules(plant(group))).containsExactly(QualityRule.DQ_22);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-23")
    void a_short_governance_that_is_too_small_for_the_size_is_found() {
        assertThat(rules(planted(builder -> builder.members(60).capital(2_000).but(draft -> draft.with(
                new Governance(GovernanceType.SHORT,
                        draft.governance().fiscalYearEnd(), false, null,
                        draft.governance().charterAdapted())))))).containsExactly(QualityRule.DQ_23);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-14")
    void shares_and_foreign_members_beyond_the_law_are_found() {
        assertThat(rules(planted(builder -> builder.but(draft -> draft.with(new Capital(new BigDecimal("500000000"), null,
                new BigDecimal("200000000"), null, null)))))).containsExactly(QualityRule.DQ_14);
        assertThat(rules(planted(builder -> builder.name("Hợp tác xã Khác hẳn").but(draft -> draft.with(
                new MemberFigures(null, 20, null, null, null, null, 7)))))).containsExactly(QualityRule.DQ_14);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-21")
    void a_charter_of_the_former_law_is_found_after_its_day() {
        OrganisationId id = planted(builder -> builder.but(draft -> draft.with(Governance.EMPTY)));

        assertThat(rules(id)).containsExactly(QualityRule.DQ_21);
        assertThat(open(id)).extracting(FindingRow::severity).containsExactly(Severity.WARNING);
        database().update("UPDATE organisation SET charter_adapted = '2026-01-15' WHERE id = ?", id.value());
        assertThat(rules(id)).isEmpty();
    }

    private OrganisationId planted(UnaryOperator<OrganisationBuilder> change) {
        return plant(change.apply(OrganisationBuilder.cooperative("Đồng Tâm").in(organisations.commune(0))).draft());
    }

    private OrganisationId plant(OrganisationDraft draft) {
        OrganisationId id = OrganisationId.next();
        organisations.plant(List.of(new OrganisationVersion(id, 0, draft)));
        return id;
    }

    private List<QualityRule> rules(OrganisationId id) {
        as(actors.system("test"), () -> check.run(Unwatched.HERE));
        return open(id).stream().map(FindingRow::rule).toList();
    }

    private List<FindingRow> open(OrganisationId id) {
        return queries.findings().page(FindingFilter.of(id), Window.first(50));
    }
}
