package coop.portal.reminders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.reminders.model.Rhythm;
import coop.portal.support.Staffing;
import coop.portal.support.TestTime;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.territory.Agencies;
import coop.portal.territory.model.Agency;
import coop.portal.uikit.list.PagedGrid;
import org.junit.jupiter.api.Test;

class MailUiTest extends UiTest {

    @Test
    @UseCase(value = "WRK-04", rule = "M-06")
    void the_administrator_is_told_that_no_server_is_configured_and_sees_how_letters_fared() {
        database().update("INSERT INTO portal.reminder_digest (id, user_id, day, name, address, subject, plain, html, items, state,"
                + " attempts, composed_at, reason) VALUES (1, 1, '2026-10-05', 'Trần Hà', 'ha@so.invalid', 'Nhắc việc', '', '', 2,"
                + " 'FAILED', 1, NOW(), '550 No such user')");
        signIn(Who.is(JobRole.SYS_ADMIN).withItsRights());
        open("reminders/mail");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("Chưa cấu hình máy chủ thư"));
        assertThat(_get(PagedGrid.class).count().value()).isEqualTo(1);
        assertThat(_find(NativeTableCell.class)).extracting(NativeTableCell::getText).contains("05/10/2026", "1");
    }

    @Test
    @UseCase(value = "WRK-04", rule = "M-04")
    void a_person_chooses_how_often_and_reads_where_it_goes() {
        Agency agency = application.getBean(Agencies.class)
                .byCode("SO_CONG_THUONG", TestTime.START.toLocalDate()).orElseThrow();
        Actor person = Staffing.person(database(), agency, JobRole.DEPT_OFFICER, 61, "Nguyễn Văn An");
        signIn(person);
        open("reminders");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Tài khoản chưa có địa chỉ thư điện tử"));
        choice(Rhythm.WORKING_DAYS, Rhythm.OFF);
        open("reminders");
        choice(Rhythm.OFF, Rhythm.DAILY);
    }

    @SuppressWarnings("unchecked")
    private static void choice(Rhythm before, Rhythm wanted) {
        RadioButtonGroup<Rhythm> rhythm = _get(RadioButtonGroup.class);
        assertThat(rhythm.getValue()).isEqualTo(before);
        _setValue(rhythm, wanted);
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
    }
}
