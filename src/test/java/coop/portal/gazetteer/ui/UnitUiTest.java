package coop.portal.gazetteer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.model.JobRole;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Territory;
import coop.portal.territory.model.TerritoryChanged;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.territory.model.Unit;
import coop.portal.territory.model.UnitMatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("TER-04")
class UnitUiTest extends UiTest {

    private static final String DECLARE = "Xác định đơn vị kế thừa";

    @Autowired
    private Territory territory;

    private Unit dongVinh;

    @BeforeEach
    void begin() {
        transaction.executeWithoutResult(status -> application.publishEvent(new TerritoryChanged()));
        dongVinh = ((UnitMatch.Found) territory.match("Đông Vĩnh", "TP. Vinh")).unit();
    }

    @Test
    void an_administrator_says_on_the_page_what_a_former_commune_became() {
        signIn(Who.is(JobRole.SYS_ADMIN).may(TerritoryPermissions.UNIT_READ, TerritoryPermissions.UNIT_WRITE));
        open(GazetteerNavigation.unit(dongVinh.id()));
        assertThat(_find(Span.class, spec -> spec.withText("Chưa cấu hình"))).hasSize(1);

        _click(_get(Button.class, spec -> spec.withText(DECLARE)));
        choose("Phường Thành Vinh");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do, căn cứ")), "ngắn");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(_find(Dialog.class)).as("refused, and what was typed stays").hasSize(1);

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do, căn cứ")), "Nghị quyết 1678/NQ-UBTVQH15");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_find(Span.class, spec -> spec.withText("Phường Thành Vinh"))).isNotEmpty();
        assertThat(_find(Span.class, spec -> spec.withText("Người quản trị xác định"))).hasSize(1);
    }

    @Test
    void who_may_only_read_is_not_offered_to_declare() {
        signIn(Who.is(JobRole.DEPT_OFFICER).may(TerritoryPermissions.UNIT_READ));

        open(GazetteerNavigation.unit(dongVinh.id()));

        assertThat(_find(Button.class, spec -> spec.withText(DECLARE))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose(String name) {
        ComboBox<Unit> successor = _get(ComboBox.class, spec -> spec.withLabel("Nay thuộc"));
        successor.setValue(territory.communes(java.time.LocalDate.of(2026, 10, 5)).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow());
    }
}
