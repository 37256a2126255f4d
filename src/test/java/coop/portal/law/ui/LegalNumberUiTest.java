package coop.portal.law.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.model.JobRole;
import coop.portal.law.LawBook;
import coop.portal.law.model.LawPermissions;
import coop.portal.law.model.LegalValue;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("LAW-01")
class LegalNumberUiTest extends UiTest {

    private static final String MILESTONE = "inspections.calendar.PLAN_SUBMITTED";
    private static final String DECLARE = "Khai giá trị mới";
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private LawBook book;

    @Test
    void an_administrator_declares_a_day_as_people_write_days() {
        signIn(Who.is(JobRole.SYS_ADMIN).may(LawPermissions.VALUE_READ, LawPermissions.VALUE_WRITE));
        open(LawNavigation.number(MILESTONE));
        _click(_get(Button.class, spec -> spec.withText(DECLARE)));

        _setValue(_get(TextField.class, spec -> spec.withLabel("Giá trị")), "25/11");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Căn cứ")), "Luật Thanh tra 18.2");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Từ ngày")), NEXT_YEAR);
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(_find(Dialog.class)).as("no reason: refused, and what was typed stays").hasSize(1);

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Theo hướng dẫn của tỉnh");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(book.on(MILESTONE, NEXT_YEAR)).map(LegalValue::value).contains("11-25");
    }

    @Test
    void who_may_only_read_is_offered_no_act() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).may(LawPermissions.VALUE_READ));

        open(LawNavigation.number(MILESTONE));

        assertThat(_find(Button.class, spec -> spec.withText(DECLARE))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Sửa"))).isEmpty();
    }
}
