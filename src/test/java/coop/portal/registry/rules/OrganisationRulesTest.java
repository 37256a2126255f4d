package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.Contract;
import coop.portal.registry.model.DifficultArea;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.ManagerFigures;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.RecordLimit;
import coop.portal.registry.model.RecordLimits;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Seat;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.SizeClass;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.RegistryLimits;
import coop.portal.support.UseCase;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase("REG-01")
class OrganisationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final UnitId SEAT = new UnitId(1);
    private static final Unit COMMUNE = new Unit(
            SEAT, "16681", "Phường Thành Vinh", UnitKind.WARD, new UnitId(9), LocalDate.of(2025, 7, 1), null);
    private static final Unit FORMER = new Unit(
            SEAT, "1", "Xã Nghi Mỹ", UnitKind.COMMUNE, new UnitId(8), LocalDate.of(1975, 1, 1), LocalDate.of(2025, 6, 30));

    @Test
    void about_an_orderly_organisation_there_is_nothing_to_say() {
        assertThat(check(cooperative())).isEmpty();
        assertThat(check(OrganisationBuilder.union("Nghệ An").in(SEAT))).isEmpty();
        assertThat(check(OrganisationBuilder.group("Nuôi ong").in(SEAT))).isEmpty();
    }

    @ParameterizedTest
    @UseCase(value = "REG-01", rule = "M-01")
    @CsvSource({"5, true", "4, false", "0, false", "-3, false"})
    void a_cooperative_has_five_official_members_or_more(int members, boolean passes) {
        assertThat(rules(check(cooperative().members(members))).contains("M-01")).isEqualTo(!passes);
    }

    @Test
    @UseCase(value = "REG-01", rule = "M-01")
    void a_union_has_three_and_a_group_two() {
        assertThat(rules(check(OrganisationBuilder.union("A").in(SEAT).members(3)))).isEmpty();
        assertThat(rules(check(OrganisationBuilder.union("A").in(SEAT).members(2)))).containsExactly("M-01");
        assertThat(rules(check(OrganisationBuilder.group("A").in(SEAT).members(2)))).isEmpty();
        assertThat(check(OrganisationBuilder.group("A").in(SEAT).members(1)))
                .extracting(Remark::article)
                .containsExactly("LHTX 4.21");
    }

    @Test
    void parts_of_the_members_are_not_more_than_all() {
        var tooMany = cooperative().but(one -> one.with(new MemberFigures(null, 20, 2, 3, 26, 25, null)));
        assertThat(check(tooMany)).extracting(Remark::field).containsExactly("membersFemale");
    }

    @Test
    @UseCase(value = "REG-01", rule = {"DQ-12", "DQ-18", "M-08"})
    void capital_is_positive_and_plausible() {
        assertThat(rules(check(cooperative().capital(0)))).containsExactly("DQ-12");
        assertThat(rules(check(cooperative().capital(-5)))).containsExactly("DQ-12");
        assertThat(check(cooperative().capital(446_000_000))).extracting(Remark::rule, Remark::severity)
                .containsExactly(tuple("DQ-18", Severity.WARNING));
        assertThat(check(cooperative().but(one -> one.with(new Capital(money(100), money(101))))))
                .extracting(Remark::rule, Remark::severity)
                .containsExactly(tuple("M-08", Severity.WARNING));
    }

    @Test
    @UseCase(value = "REG-01", rule = "DQ-19")
    void managers_by_qualification_are_not_more_than_all() {
        assertThat(rules(check(cooperative().but(one -> one.with(new ManagerFigures(5, 3, 3))))))
                .containsExactly("DQ-19");
        assertThat(check(cooperative().but(one -> one.with(new ManagerFigures(5, 3, 2))))).isEmpty();
        assertThat(check(cooperative().but(one -> one.with(new ManagerFigures(null, 3, 2))))).isEmpty();
    }

    @Test
    @UseCase(value = "REG-01", rule = "DATE-1")
    void no_day_lies_in_the_future() {
        assertThat(rules(check(cooperative().founded(TODAY)))).isEmpty();
        assertThat(rules(check(cooperative().founded(TODAY.plusDays(1))))).containsExactly("DATE-1");
        assertThat(rules(check(cooperative().but(one -> one.with(
                        new Registration(TODAY.minusYears(1), 1, TODAY.minusYears(2), null))))))
                .containsExactly("DATE-2");
    }

    @Test
    @UseCase(value = "REG-01", rule = "DQ-07")
    void the_commune_existed_when_the_certificate_was_issued_or_exists_today() {
        OrganisationDraft old = cooperative().founded(LocalDate.of(2010, 1, 1)).draft();
        OrganisationDraft young = cooperative().founded(LocalDate.of(2025, 7, 1)).draft();
        assertThat(rules(check(old, FORMER))).isEmpty();
        assertThat(rules(check(old, COMMUNE))).isEmpty();
        assertThat(rules(check(young, FORMER))).containsExactly("DQ-07");
        assertThat(rules(check(young, null))).containsExactly("SEAT-2");
        assertThat(rules(check(OrganisationBuilder.cooperative("Không nơi nào").draft(), COMMUNE)))
                .containsExactly("SEAT-1");
    }

    @ParameterizedTest
    @EnumSource(LegalStatus.class)
    @UseCase(value = "REG-01", rule = "STAT-1")
    void a_legal_status_belongs_to_the_type(LegalStatus status) {
        var cooperative = cooperative().status(status, OperatingStatus.OPERATING);
        var group = OrganisationBuilder.group("A").in(SEAT).status(status, OperatingStatus.OPERATING);
        assertThat(rules(check(cooperative)).contains("STAT-1")).isEqualTo(status == LegalStatus.TERMINATING);
        assertThat(rules(check(group)).contains("STAT-1"))
                .isEqualTo(status == LegalStatus.DISSOLVING || status == LegalStatus.BANKRUPTCY_PROCEEDING);
    }

    @ParameterizedTest
    @UseCase(value = "REG-01", rule = "CONT-1")
    @CsvSource({"0912345678, true", "+84 912 345 678, true", "0238 3841 234, true", "'0912345678; 0987654321', true",
        "12345, false", "abc, false", "091234567890123, false"})
    void a_phone_can_be_called(String phone, boolean passes) {
        assertThat(rules(check(cooperative().phone(phone))).contains("CONT-1")).isEqualTo(!passes);
    }

    @Test
    @UseCase(value = "REG-01", rule = {"CONT-3", "CONT-4"})
    void mail_and_website_have_their_forms() {
        assertThat(rules(check(cooperative().but(one -> one.with(one.seat().reachedBy("0912345678", "a@b"))))))
                .containsExactly("CONT-3");
        assertThat(check(cooperative().but(one -> one.with(one.seat().reachedBy("0912345678", "htx@nghean.vn")))))
                .isEmpty();
        assertThat(rules(check(cooperative().but(one -> one.with(site("không phải")))))).containsExactly("CONT-4");
        assertThat(check(cooperative().but(one -> one.with(site("https://htx-dongtam.vn/gioi-thieu"))))).isEmpty();
    }

    @Test
    @UseCase(value = "REG-01", rule = "DQ-23")
    void who_must_have_a_board_is_told_so() {
        Governance shortForm = new Governance(GovernanceType.SHORT, MonthDay.of(12, 31), false, null, TODAY);
        assertThat(rules(check(OrganisationBuilder.union("A").in(SEAT).members(10).but(one -> one.with(shortForm)))))
                .containsExactly("DQ-23");
        assertThat(check(OrganisationBuilder.union("A").in(SEAT).members(9).but(one -> one.with(shortForm)))).isEmpty();
        assertThat(rules(check(cooperative().members(50).capital(1_000).but(one -> one.with(shortForm)))))
                .containsExactly("DQ-23");
        assertThat(check(cooperative().members(49).capital(1_000).but(one -> one.with(shortForm)))).isEmpty();
        assertThat(check(cooperative().sector(Sector.FINANCE).members(50).capital(1_000)
                        .but(one -> one.with(shortForm))))
                .isEmpty();
    }

    @ParameterizedTest
    @UseCase(value = "REG-03", rule = "CAP-3")
    @CsvSource({"100, 105, true", "100, 104, false", "100, 95, true", "100000, 101000, true", "100000, 100999, false"})
    void a_change_of_capital_by_a_twentieth_or_a_billion_must_be_registered(long before, long after, boolean told) {
        OrganisationDraft kept = cooperative().capital(before).draft();
        OrganisationDraft next = cooperative().capital(after).draft();
        List<Remark> remarks = OrganisationRules.check(next, new Circumstances(TODAY, false, COMMUNE, kept, RegistryLimits.TODAY, null));
        assertThat(rules(remarks).contains("CAP-3")).isEqualTo(told);
        assertThat(remarks).allMatch(remark -> remark.severity() == Severity.INFO);
    }

    @Test
    @UseCase(value = "REG-01", rule = "DQ-22")
    void a_lasting_group_with_capital_must_be_registered() {
        var lasting = OrganisationBuilder.group("A").in(SEAT).founded(null)
                .but(one -> one.with(new Contract(TODAY.minusYears(1), 12, false)));
        assertThat(rules(check(lasting))).containsExactly("DQ-22");
        assertThat(check(lasting.but(one -> one.with(new Contract(TODAY.minusYears(1), 11, false))))).isEmpty();
        assertThat(rules(check(lasting.but(one -> one.with(new Contract(TODAY.minusYears(1), null, true))))))
                .containsExactly("DQ-22");
        assertThat(rules(check(cooperative().but(one -> one.with(new Contract(TODAY, 12, false))))))
                .containsExactly("CTR-1");
    }

    @ParameterizedTest
    @UseCase(value = "REG-01", rule = "DQ-21")
    @CsvSource({
        "2024-06-30, , 2026-01-01, DQ-21", "2024-06-30, , 2025-12-31, ", "2024-07-01, , 2026-01-01, ",
        "2024-06-30, 2026-01-01, 2026-01-01, ", ", , 2026-01-01, "
    })
    void a_charter_of_the_former_law_is_adapted_by_the_day_of_the_new_one(
            @Nullable LocalDate founded, @Nullable LocalDate adapted, LocalDate today, @Nullable String rule) {
        OrganisationDraft draft = cooperative().founded(founded)
                .but(one -> one.with(new Governance(null, MonthDay.of(12, 31), false, null, adapted))).draft();
        List<String> found = rules(check(draft, today, RegistryLimits.TODAY));
        assertThat(found.contains("DQ-21")).isEqualTo(rule != null);
        assertThat(rules(check(draft, today, RegistryLimits.but(RecordLimit.CHARTER_ADAPTED_UNTIL, null))))
                .doesNotContain("DQ-21");
        assertThat(rules(check(draft, today, RegistryLimits.but(RecordLimit.LAW_IN_FORCE, null)))).doesNotContain("DQ-21");
        OrganisationDraft group = OrganisationBuilder.group("A").in(SEAT).founded(founded).draft();
        assertThat(rules(check(group, today, RegistryLimits.TODAY))).doesNotContain("DQ-21");
    }

    @ParameterizedTest
    @UseCase(value = "REG-01", rule = {"DQ-22", "CTR-3"})
    @CsvSource({
        "2024-06-30, 2025-12-31, CTR-3", "2024-06-30, 2026-01-01, DQ-22", ", 2026-01-01, DQ-22",
        "2024-07-01, 2024-07-08, CTR-3", "2024-07-01, 2024-07-09, DQ-22"
    })
    void a_group_of_the_former_law_has_the_day_of_the_new_one_and_a_later_one_five_working_days(
            @Nullable LocalDate signed, LocalDate today, String rule) {
        OrganisationDraft group = OrganisationBuilder.group("A").in(SEAT).founded(null)
                .but(one -> one.with(new Contract(signed, 12, false))).draft();
        assertThat(rules(check(group, today, RegistryLimits.TODAY))).contains(rule).doesNotContain(
                rule.equals("DQ-22") ? "CTR-3" : "DQ-22");
        assertThat(rules(check(group, today, RegistryLimits.but(RecordLimit.GROUP_REGISTERS_MONTHS, null))))
                .doesNotContain(rule);
    }

    @Test
    @UseCase(value = "REG-01", rule = "LAW-1")
    void the_book_of_law_decides_and_what_it_does_not_know_is_not_looked_at() {
        OrganisationDraft six = cooperative().members(6).draft();
        assertThat(check(six, TODAY, RegistryLimits.but(RecordLimit.LEAST_MEMBERS_OF_COOPERATIVE, "7")))
                .extracting(Remark::rule, Remark::article)
                .containsExactly(tuple("M-01", "Điều thử"));
        assertThat(check(cooperative().members(1).draft(), TODAY,
                        RegistryLimits.but(RecordLimit.LEAST_MEMBERS_OF_COOPERATIVE, null)))
                .isEmpty();
        assertThat(rules(check(cooperative().capital(100).draft(), TODAY,
                        RegistryLimits.but(RecordLimit.CAPITAL_IMPLAUSIBLE, "99999999"))))
                .containsExactly("DQ-18");
        Governance shortForm = new Governance(GovernanceType.SHORT, MonthDay.of(12, 31), false, null, TODAY);
        OrganisationDraft union = OrganisationBuilder.union("A").in(SEAT).members(9).but(one -> one.with(shortForm)).draft();
        assertThat(rules(check(union, TODAY, RegistryLimits.but(RecordLimit.FULL_GOVERNANCE_MEMBERS, "9"))))
                .containsExactly("DQ-23");
        OrganisationDraft large = cooperative().members(300).capital(10_000).but(one -> one.with(shortForm)).draft();
        assertThat(check(large, TODAY, RegistryLimits.NONE)).isEmpty();
    }

    @Test
    @UseCase(value = "REG-01", rule = "DQ-23")
    void revenue_alone_makes_a_cooperative_large_enough_for_a_board() {
        Governance shortForm = new Governance(GovernanceType.SHORT, MonthDay.of(12, 31), false, null, TODAY);
        OrganisationDraft poor = cooperative().members(200).capital(10).but(one -> one.with(shortForm)).draft();
        assertThat(OrganisationRules.check(poor, earning(1_999))).isEmpty();
        assertThat(OrganisationRules.check(poor, earning(2_000))).extracting(Remark::args)
                .containsExactly(List.of(SizeClass.SMALL));
        assertThat(OrganisationRules.check(poor, earning(10_000))).extracting(Remark::args)
                .containsExactly(List.of(SizeClass.MEDIUM));
    }

    @Test
    void what_an_old_list_lacks_only_informs() {
        OrganisationDraft bare = cooperative().phone(null).people().draft();
        assertThat(rules(OrganisationRules.check(bare, new Circumstances(TODAY, false, COMMUNE, null, RegistryLimits.TODAY, null))))
                .containsExactly("CONT-2", "DQ-10");
        assertThat(OrganisationRules.check(bare, new Circumstances(TODAY, true, COMMUNE, null, RegistryLimits.TODAY, null)))
                .allMatch(remark -> remark.severity() == Severity.INFO);
    }

    private static Seat site(String website) {
        return new Seat(SEAT, null, null, DifficultArea.NONE, "0912345678", null, website);
    }

    private static OrganisationBuilder cooperative() {
        return OrganisationBuilder.cooperative("Đồng Tâm").in(SEAT);
    }

    private static List<Remark> check(OrganisationBuilder organisation) {
        return check(organisation.draft(), COMMUNE);
    }

    private static List<Remark> check(OrganisationDraft draft, @Nullable Unit commune) {
        return OrganisationRules.check(draft, new Circumstances(TODAY, false, commune, null, RegistryLimits.TODAY, null));
    }

    private static List<Remark> check(OrganisationDraft draft, LocalDate today, RecordLimits limits) {
        return OrganisationRules.check(draft, new Circumstances(today, false, COMMUNE, null, limits, null));
    }

    private static Circumstances earning(long millions) {
        return new Circumstances(TODAY, false, COMMUNE, null, RegistryLimits.TODAY, money(millions));
    }

    private static List<String> rules(List<Remark> remarks) {
        return remarks.stream().map(Remark::rule).toList();
    }

    private static BigDecimal money(long millions) {
        return BigDecimal.valueOf(millions * 1_000_000);
    }
}
