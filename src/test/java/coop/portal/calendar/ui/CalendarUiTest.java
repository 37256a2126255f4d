package coop.portal.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.model.JobRole;
import coop.portal.calendar.WorkingDays;
import coop.portal.calendar.model.CalendarPermissions;
import coop.portal.kernel.deadline.DayKind;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("CAL-01")
class CalendarUiTest extends UiTest {

    private static final LocalDate TET = LocalDate.of(2027, 2, 8);

    @Autowired
    private WorkingDays workingDays;

    @Test
    void an_administrator_confirms_a_year_and_enters_a_day() {
        signIn(Who.is(JobRole.SYS_ADMIN).may(CalendarPermissions.YEAR_READ, CalendarPermissions.YEAR_WRITE));
        open(CalendarNavigation.year(2027));
        _get(Span.class, spec -> spec.withText("Chưa cấu hình"));

        _click(_get(Button.class, spec -> spec.withText("Xác nhận lịch năm")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Căn cứ")), "Thông báo năm 2027");
        _click(lastOf("Xác nhận lịch năm"));
        _get(Span.class, spec -> spec.withText("Đã xác nhận"));

        _click(_get(Button.class, spec -> spec.withText("Thêm ngày")));
        _setValue(_get(DatePicker.class), TET);
        _click(lastOf("Thêm ngày"));
        assertThat(_find(Dialog.class)).as("no kind, name and basis: refused, and what was typed stays").hasSize(1);
        kind(DayKind.HOLIDAY);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên ngày")), "Tết Âm lịch");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Căn cứ")), "Thông báo năm 2027");
        _click(lastOf("Thêm ngày"));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(workingDays.calendar().worked(TET)).isFalse();
    }

    @Test
    void who_may_only_read_sees_the_days_and_no_act() {
        signIn(Who.is(JobRole.FOCAL_OFFICER).may(CalendarPermissions.YEAR_READ));

        open(CalendarNavigation.year(2025));

        assertThat(_find(Span.class, spec -> spec.withText("Làm bù"))).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Sửa"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Thêm ngày"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void kind(DayKind kind) {
        _setValue(_get(Select.class, spec -> spec.withLabel("Loại ngày")), kind);
    }

    private static Button lastOf(String text) {
        return _find(Button.class, spec -> spec.withText(text)).getLast();
    }
}
