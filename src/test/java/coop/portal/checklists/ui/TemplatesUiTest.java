package coop.portal.checklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.ChecklistTemplateQueries;
import coop.portal.checklists.model.Template;
import coop.portal.checklists.model.TemplateId;
import coop.portal.checklists.model.TemplateState;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import org.junit.jupiter.api.Test;

@UseCase("CHK-01")
class TemplatesUiTest extends UiTest {

    private Template latest() {
        return as(actors.system("test"), () -> application.getBean(ChecklistTemplateQueries.class).all()).stream()
                .filter(one -> one.kind().name().equals("COOPERATIVE"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_administrator_drafts_a_version_edits_an_item_and_puts_it_in_force() {
        signIn(Who.is(JobRole.SYS_ADMIN).user(9, "Quản trị").withItsRights());
        open(ChecklistsNavigation.TEMPLATES);
        assertThat(_find(Anchor.class, spec -> spec.withText("Phiên bản 1"))).hasSize(4);
        open(ChecklistsNavigation.toTemplate(new TemplateId(1)));
        assertThat(_find(Button.class, spec -> spec.withText("Gỡ"))).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Soạn phiên bản mới")));
        assertThat(_find(Button.class, spec -> spec.withText("Gỡ"))).hasSize(33);
        open(ChecklistsNavigation.toItem(latest().id(), "CK-26"));
        assertThat(_get(H1.class).getText()).isEqualTo("Mục kiểm tra");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Nội dung kiểm tra")), "Lưu trữ tài liệu theo quy định");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Điều, khoản")), "LHTX Điều 12.1");
        _click(_get(Button.class, spec -> spec.withText("Lưu mục")));
        assertThat(latest().item("CK-26").orElseThrow().article()).isEqualTo("LHTX Điều 12.1");

        _click(_get(Button.class, spec -> spec.withText("Áp dụng phiên bản này")));
        _setValue(_get(DatePicker.class), TestTime.START.toLocalDate());
        _click(_find(Button.class, spec -> spec.withText("Áp dụng phiên bản này")).getLast());
        assertThat(latest().stateOn(TestTime.START.toLocalDate())).isEqualTo(TemplateState.IN_FORCE);
        assertThat(latest().number()).isEqualTo(2);
    }

    @Test
    void who_only_reads_sees_no_way_to_write() {
        signIn(Who.is(JobRole.DEPT_OFFICER).user(3, "Sở").withItsRights());
        open(ChecklistsNavigation.toTemplate(new TemplateId(1)));
        assertThat(_find(Button.class, spec -> spec.withText("Soạn phiên bản mới"))).isEmpty();
    }
}
