package coop.portal.checklists.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.checklists.model.Item;
import coop.portal.checklists.model.ItemDraft;
import coop.portal.checklists.model.ItemGroup;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateId;
import coop.portal.checklists.model.TemplateKind;
import coop.portal.checklists.model.TemplateState;
import coop.portal.kernel.Remark;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Template DRAFT = template(null, null, List.of(item("CK-01")));

    private static Item item(String code) {
        return new Item(code, ItemGroup.MEMBERS, "Có sổ", "Sổ", "LHTX Điều 15", "", "");
    }

    private static Template template(@Nullable LocalDate from, @Nullable LocalDate to, List<Item> items) {
        return new Template(new TemplateId(1), TemplateKind.COOPERATIVE, 2, from, to, "căn cứ", 0, items);
    }

    private static List<String> keys(@Nullable String was, Item item) {
        return TemplateRules.check(new ItemDraft(DRAFT.id(), 0, was, item), DRAFT).stream()
                .map(remark -> remark.field() + " " + remark.key())
                .toList();
    }

    @Test
    @UseCase(value = "CHK-01", rule = "T-02")
    void an_item_has_a_code_of_its_own_a_question_and_an_article() {
        assertThat(keys(null, item("CK-02"))).isEmpty();
        assertThat(keys(null, item("CK-A1"))).isEmpty();
        assertThat(keys("CK-01", item("CK-01"))).isEmpty();
        assertThat(keys(null, item("CK-01"))).containsExactly("code checklists.remark.code-taken");
        for (String wrong : List.of("", "CK", "CK-", "ck-01", "CK-AB1", "CK-01 ", "=1+1", "CK-1234567890")) {
            assertThat(keys(null, item(wrong))).as(wrong).containsExactly("code checklists.remark.code");
        }
        assertThat(keys(null, new Item("CK-02", ItemGroup.MEMBERS, " ", "", "", "x".repeat(501), "x".repeat(500))))
                .containsExactly("question checklists.remark.required", "article checklists.remark.required",
                        "fineHint checklists.remark.too-long");
    }

    @Test
    @UseCase(value = "CHK-01", rule = "T-03")
    void a_version_holds_from_a_day_that_is_not_past_and_after_the_last() {
        LocalDate last = LocalDate.of(2026, 10, 8);
        assertThat(force(DRAFT, null, "căn cứ", null)).containsExactly("checklists.remark.from-today");
        assertThat(force(DRAFT, TODAY.minusDays(1), "căn cứ", null)).containsExactly("checklists.remark.from-today");
        assertThat(force(DRAFT, TODAY, "căn cứ", null)).isEmpty();
        assertThat(force(DRAFT, last, "căn cứ", last)).containsExactly("checklists.remark.from-later");
        assertThat(force(DRAFT, last.plusDays(1), "căn cứ", last)).isEmpty();
        assertThat(force(template(null, null, List.of()), TODAY, " ", null))
                .containsExactly("checklists.remark.no-items", "checklists.remark.basis");
    }

    private static List<String> force(Template draft, @Nullable LocalDate from, String basis, @Nullable LocalDate last) {
        return TemplateRules.checkForce(draft, from, basis, last, TODAY).stream().map(Remark::key).toList();
    }

    @Test
    @UseCase(value = "CHK-01", rule = "T-03")
    void the_days_say_what_a_version_is() {
        assertThat(DRAFT.stateOn(TODAY)).isEqualTo(TemplateState.DRAFT);
        assertThat(template(TODAY.plusDays(1), null, List.of()).stateOn(TODAY)).isEqualTo(TemplateState.PLANNED);
        assertThat(template(TODAY, null, List.of()).stateOn(TODAY)).isEqualTo(TemplateState.IN_FORCE);
        assertThat(template(TODAY.minusDays(9), TODAY, List.of()).stateOn(TODAY)).isEqualTo(TemplateState.IN_FORCE);
        assertThat(template(TODAY.minusDays(9), TODAY.minusDays(1), List.of()).stateOn(TODAY)).isEqualTo(TemplateState.REPLACED);
    }
}
