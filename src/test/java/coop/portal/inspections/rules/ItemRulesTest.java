package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** INS-01: a line of the plan, typed. */
class ItemRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 10);
    private static final ItemDraft GOOD = draft(InspectionKind.SPECIALISED_CHECK, 5, 10, InspectionBasis.PLAN, "");

    @Test
    @UseCase("INS-01")
    @DisplayName("a whole line has no remark and can go up")
    void whole() {
        assertThat(check(GOOD)).isEmpty();
        assertThat(ItemRules.complete(GOOD)).isTrue();
    }

    @Test
    @UseCase(value = "INS-01", rule = "IT-8")
    @DisplayName("IT-8: an unfinished line may be kept but not submitted")
    void unfinished() {
        ItemDraft bare = ItemDraft.of(new OrganisationId(1), InspectionKind.SPECIALISED_CHECK);
        assertThat(check(bare)).extracting(Remark::field).containsExactly("topics", "month", "leadUnit");
        assertThat(ItemRules.stopped(check(bare))).isFalse();
        assertThat(ItemRules.complete(bare)).isFalse();
    }

    @Test
    @UseCase(value = "INS-01", rule = "IT-1")
    @DisplayName("IT-1: a department does not plan an inspection")
    void kindOfOthers() {
        assertThat(rules(draft(InspectionKind.INSPECTION, 5, 10, InspectionBasis.PLAN, ""))).containsExactly("IT-1");
    }

    @Test
    @UseCase(value = "INS-01", rule = {"IT-2", "IT-3", "IT-4", "IT-5"})
    @DisplayName("IT-2 to IT-5: month, period, days and budget within bounds")
    void bounds() {
        assertThat(rules(draft(InspectionKind.SPECIALISED_CHECK, 13, 10, InspectionBasis.PLAN, ""))).containsExactly("IT-2");
        assertThat(rules(draft(InspectionKind.SPECIALISED_CHECK, 5, 11, InspectionBasis.PLAN, ""))).containsExactly("IT-4");
        assertThat(rules(draft(InspectionKind.SPECIALISED_CHECK, 5, 0, InspectionBasis.PLAN, ""))).containsExactly("IT-4");
        ItemDraft backwards = new ItemDraft(
                GOOD.organisation(), GOOD.kind(), GOOD.topics(), LocalDate.of(2025, 12, 31), LocalDate.of(2025, 1, 1), 5, 5,
                "Phòng", "", "", Set.of(), GOOD.mode(), GOOD.basis(), "", new BigDecimal("-1"), "");
        assertThat(rules(backwards)).containsExactly("IT-3", "IT-5");
    }

    @Test
    @UseCase(value = "INS-01", rule = "IT-6")
    @DisplayName("IT-6: a ground beyond the plan wants its evidence before the line goes up")
    void evidence() {
        ItemDraft unproved = draft(InspectionKind.SPECIALISED_CHECK, 5, 5, InspectionBasis.COMPLAINT, "");
        assertThat(rules(unproved)).containsExactly("IT-6");
        assertThat(ItemRules.complete(unproved)).isFalse();
        assertThat(ItemRules.complete(draft(InspectionKind.SPECIALISED_CHECK, 5, 5, InspectionBasis.COMPLAINT, "Đơn 12")))
                .isTrue();
    }

    @Test
    @UseCase(value = "INS-01", rule = "IT-7")
    @DisplayName("IT-7: a month of this year that has passed is remarked on")
    void pastMonth() {
        assertThat(ItemRules.check(GOOD, Planner.DEPARTMENT, 2025, Law.today(), TODAY)).extracting(Remark::rule).containsExactly("IT-7");
    }

    private static List<String> rules(ItemDraft draft) {
        return check(draft).stream().map(Remark::rule).toList();
    }

    private static List<Remark> check(ItemDraft draft) {
        return ItemRules.check(draft, Planner.DEPARTMENT, 2026, Law.today(), TODAY);
    }

    private static ItemDraft draft(InspectionKind kind, int month, int days, InspectionBasis basis, String evidence) {
        return new ItemDraft(
                new OrganisationId(1), kind, Set.of(InspectionTopic.MEMBERS), null, null, month, days,
                "Phòng Quản lý thương mại", "", "", Set.of(), InspectionMode.ON_SITE, basis, evidence, null, "");
    }
}
