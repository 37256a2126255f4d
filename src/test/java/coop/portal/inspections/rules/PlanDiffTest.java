package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.FrozenItem;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.inspections.model.InspectionKind;
import coop.portal.inspections.model.InspectionMode;
import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.ItemDraft;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanDifference;
import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.model.PlanText;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.Change;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.UseCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** INS-07: what an amendment changes. */
class PlanDiffTest {

    private static final PlanText TEXT = new PlanText("Mục đích", "Yêu cầu", "Căn cứ", "Tổ chức");

    @Test
    @UseCase(value = "INS-05", rule = "AM-1")
    @DisplayName("the same version twice differs in nothing, however a sum is written")
    void nothing() {
        PlanSnapshot before = snapshot(TEXT, item(1, 5, "10.00", Set.of(), List.of()));
        PlanSnapshot after = snapshot(TEXT, item(1, 5, "10", Set.of(), List.of()));
        assertThat(PlanDiff.between(before, after).none()).isTrue();
    }

    @Test
    @UseCase(value = "INS-05", rule = "AM-1")
    @DisplayName("lines that came, went and changed are told apart, with the fields before and after")
    void addedRemovedChanged() {
        PlanSnapshot before = snapshot(TEXT, item(1, 5, "10", Set.of(), List.of()), item(2, 6, "1", Set.of(), List.of()));
        PlanSnapshot after = snapshot(
                TEXT, item(1, 9, "10", Set.of(new AgencyId(7)), List.of("Sở Y tế")), item(3, 6, "1", Set.of(), List.of()));
        PlanDifference difference = PlanDiff.between(before, after);
        assertThat(difference.added()).extracting(FrozenItem::id).containsExactly(new ItemId(3));
        assertThat(difference.removed()).extracting(FrozenItem::id).containsExactly(new ItemId(2));
        assertThat(difference.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.item().id()).isEqualTo(new ItemId(1));
            assertThat(changed.fields())
                    .containsExactly(new Change("month", "5", "9"), new Change("coAgencies", "", "Sở Y tế"));
        });
    }

    @Test
    @UseCase(value = "INS-05", rule = "AM-1")
    @DisplayName("a changed paragraph is shown with its name")
    void paragraphs() {
        PlanText other = new PlanText("Mục đích", "Yêu cầu khác", "Căn cứ", "Tổ chức");
        assertThat(PlanDiff.between(snapshot(TEXT), snapshot(other)).text())
                .containsExactly(new Change("requirements", "Yêu cầu", "Yêu cầu khác"));
    }

    private static PlanSnapshot snapshot(PlanText text, FrozenItem... items) {
        return new PlanSnapshot(2026, 1, PlanKind.CHECK_PLAN, "Sở Công Thương", text, List.of(items));
    }

    private static FrozenItem item(long id, int month, String budget, Set<AgencyId> with, List<String> names) {
        ItemDraft draft = new ItemDraft(
                new OrganisationId(id), InspectionKind.SPECIALISED_CHECK, Set.of(InspectionTopic.MEMBERS), null, null, month,
                5, "Phòng Quản lý thương mại", "", "", with, InspectionMode.ON_SITE, InspectionBasis.PLAN, "",
                new BigDecimal(budget), "");
        return new FrozenItem(new ItemId(id), "HTX " + id, "290000000" + id, "xã Hưng Nguyên", draft, names, null);
    }
}
