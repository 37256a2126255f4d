package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Remark;
import coop.portal.registry.model.Capital;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.RecordLimit;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.RegistryLimits;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase(value = "REG-01", rule = "DQ-14")
class ShareRulesTest {

    @ParameterizedTest
    @CsvSource({
        "largestShare, 300, false, false", "largestShare, 301, true, false", "largestShare, 400, true, false",
        "largestShare, 401, true, true", "associateShare, 300, false, false", "associateShare, 301, true, false",
        "associateShare, 401, true, true", "foreignShare, 300, false, false", "foreignShare, 301, true, true"
    })
    void nobody_holds_more_of_the_capital_than_the_law_allows(String field, long millions, boolean cooperative, boolean union) {
        Capital capital = new Capital(money(1_000), null, share(field, "largestShare", millions),
                share(field, "associateShare", millions), share(field, "foreignShare", millions));
        assertThat(fields(OrganisationBuilder.cooperative("A").but(one -> one.with(capital)))).isEqualTo(told(field, cooperative));
        assertThat(fields(OrganisationBuilder.union("A").but(one -> one.with(capital)))).isEqualTo(told(field, union));
        assertThat(fields(OrganisationBuilder.group("A").but(one -> one.with(capital)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "6, false", "7, true", "20, true"})
    void foreign_members_are_less_than_thirty_five_percent(int foreign, boolean told) {
        MemberFigures members = new MemberFigures(null, 20, null, null, null, null, foreign);
        assertThat(fields(OrganisationBuilder.cooperative("A").but(one -> one.with(members))))
                .isEqualTo(told("membersForeign", told));
        assertThat(fields(OrganisationBuilder.union("A").but(one -> one.with(members))))
                .isEqualTo(told("membersForeign", told));
    }

    @Test
    void a_part_is_not_negative_and_not_more_than_the_whole() {
        assertThat(check(new Capital(money(10), null, money(11), null, null))).extracting(Remark::rule).containsExactly("FIG-2");
        assertThat(check(new Capital(money(10), null, null, money(-1), null))).extracting(Remark::rule).containsExactly("FIG-1");
    }

    @Test
    void the_book_of_law_decides() {
        OrganisationDraft draft = OrganisationBuilder.cooperative("A")
                .but(one -> one.with(new Capital(money(100), null, money(25), null, null))).draft();
        assertThat(ShareRules.check(draft, RegistryLimits.but(RecordLimit.LARGEST_SHARE_OF_COOPERATIVE, "20")))
                .extracting(Remark::article).containsExactly("Điều thử");
        assertThat(ShareRules.check(draft, RegistryLimits.NONE)).isEmpty();
    }

    private static List<Remark> check(Capital capital) {
        return ShareRules.check(
                OrganisationBuilder.cooperative("A").but(one -> one.with(capital)).draft(), RegistryLimits.TODAY);
    }

    private static List<String> fields(OrganisationBuilder organisation) {
        List<Remark> remarks = ShareRules.check(organisation.draft(), RegistryLimits.TODAY);
        assertThat(remarks).allMatch(remark -> remark.rule().equals("DQ-14"));
        return remarks.stream().map(Remark::field).toList();
    }

    private static List<String> told(String field, boolean told) {
        return told ? List.of(field) : List.of();
    }

    private static @Nullable BigDecimal share(String wanted, String field, long millions) {
        return wanted.equals(field) ? money(millions) : null;
    }

    private static BigDecimal money(long millions) {
        return BigDecimal.valueOf(millions * 1_000_000);
    }
}
