package coop.portal.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.Item;
import coop.portal.checklists.model.ItemDraft;
import coop.portal.checklists.model.ItemGroup;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateId;
import coop.portal.checklists.model.TemplateKind;
import coop.portal.checklists.model.TemplateState;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.TestTime;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("CHK-01")
class DraftingTemplatesModuleTest extends ModuleTest {

    private static final LocalDate TODAY = TestTime.START.toLocalDate();

    private final Actor admin = Who.is(JobRole.SYS_ADMIN).user(9, "Quản trị").withItsRights().actor();

    @Autowired
    private DraftingTemplates drafting;

    @Autowired
    private ChecklistTemplateQueries queries;

    private Template find(TemplateId id) {
        return as(admin, () -> queries.find(id));
    }

    private TemplateId draft() {
        return as(admin, () -> drafting.draft(TemplateKind.COOPERATIVE));
    }

    private static Item item(String code) {
        return new Item(code, ItemGroup.DUTIES, "Có phương án phòng cháy", "Phương án", "Luật chuyên ngành", "", "");
    }

    private void save(TemplateId id, int seen, String was, Item item) {
        as(admin, () -> drafting.saveItem(new ItemDraft(id, seen, was, item)));
    }

    @Test
    @UseCase(value = "CHK-01", rule = "T-01")
    void the_items_of_the_law_stand_with_what_is_not_verified() {
        List<Template> all = as(admin, queries::all);
        assertThat(all).hasSize(4).allMatch(one -> one.stateOn(TODAY) == TemplateState.IN_FORCE);
        assertThat(all.stream().flatMap(one -> one.items().stream()).map(Item::code).distinct()).hasSize(35);
        Template cooperative = all.stream().filter(one -> one.kind() == TemplateKind.COOPERATIVE).findFirst().orElseThrow();
        assertThat(cooperative.item("CK-07").orElseThrow().note()).contains("chưa xác minh");
        assertThat(cooperative.item("CK-25").orElseThrow().article()).isEqualTo("LHTX Điều 14");
        assertThat(cooperative.items()).allMatch(item -> item.fineHint().startsWith("NĐ122") == item.note().contains("chưa có"));
    }

    @Test
    @UseCase(value = "CHK-01", rule = "T-04")
    void a_draft_begins_with_the_items_of_the_latest_and_there_is_one_of_each_kind() {
        TemplateId id = draft();
        assertThat(draft()).isEqualTo(id);
        assertThat(find(id).number()).isEqualTo(2);
        assertThat(find(id).items()).hasSize(33);

        save(id, 0, null, item("CK-35"));
        save(id, 1, "CK-04", item("CK-04"));
        as(admin, () -> drafting.removeItem(id, 2, "CK-05"));
        assertThat(find(id).items()).hasSize(33);
        assertThat(find(id).items().get(3)).isEqualTo(item("CK-04"));
        assertThat(find(id).items().getLast().code()).isEqualTo("CK-35");
        assertThatThrownBy(() -> save(id, 1, null, item("CK-36"))).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> save(id, 3, null, item("CK-35"))).isInstanceOf(RefusedException.class);

        as(admin, () -> drafting.discard(id, 3));
        assertThat(as(admin, queries::all)).hasSize(4);
    }

    @Test
    @UseCase(value = "CHK-01", rule = "T-03")
    void a_version_replaces_the_one_before_from_its_day() {
        TemplateId id = draft();
        as(admin, () -> drafting.putInForce(id, 0, TODAY.plusDays(10), "QĐ của tỉnh"));

        assertThat(find(id).stateOn(TODAY)).isEqualTo(TemplateState.PLANNED);
        assertThat(find(new TemplateId(1)).to()).isEqualTo(TODAY.plusDays(9));
        assertThatThrownBy(() -> save(id, find(id).version(), null, item("CK-35"))).hasMessageContaining("no-draft");
        TemplateId next = draft();
        assertThatThrownBy(() -> as(admin, () -> drafting.putInForce(next, 0, TODAY.plusDays(10), "QĐ")))
                .hasMessageContaining("from-later");
    }

    @Test
    @UseCase(value = "CHK-01", rule = "T-05")
    void a_checklist_that_was_begun_keeps_its_version() {
        BegunChecklists checklists = BegunChecklists.in(application);
        ChecklistId id = checklists.begin(Organisations.in(application).cooperative("Đồng Tâm").registered(),
                checklists.agency("SO_CONG_THUONG"), "check-1");
        TemplateId next = draft();
        save(next, 0, null, item("CK-35"));
        as(admin, () -> drafting.putInForce(next, 1, TODAY, "QĐ"));

        Actor officer = Who.is(JobRole.DEPT_OFFICER).withItsRights().actor();
        assertThat(as(officer, () -> application.getBean(ChecklistQueries.class).sheet(id)).lines()).hasSize(33);
        ChecklistId later = checklists.begin(Organisations.in(application).cooperative("Sông Lam").registered(),
                checklists.agency("SO_CONG_THUONG"), "check-2");
        assertThat(as(officer, () -> application.getBean(ChecklistQueries.class).sheet(later)).lines()).hasSize(34);
    }
}
