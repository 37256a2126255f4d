package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.calendar.model.CalendarChanged;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.FieldworkFilter;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.RunningTerm;
import coop.portal.fieldwork.model.StepGround;
import coop.portal.kernel.Window;
import coop.portal.law.model.LawChanged;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("FLD-03")
class TermsModuleTest extends FieldworkModuleTest {

    @Test
    @UseCase(value = "FLD-03", rule = "TL-1")
    void ten_days_run_from_the_day_of_announcing_and_are_kept() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        RunningTerm onSite = term(id, DeadlineKind.ON_SITE);
        assertThat(onSite.due()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(onSite.counted().term().article()).contains("NĐ217");
        assertThat(term(id, DeadlineKind.ANNOUNCE).running()).isFalse();
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-2")
    void it_is_extended_once_by_no_more_than_the_law_gives() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        FieldworkInput input = FieldworkInput.on(TODAY).paper("30/QĐ").on(StepGround.COMPLEX);
        refused("extension-beyond-the-law", () -> act(manager, id, (it, version) -> deciding.extend(it, version, input.count(6))));
        act(manager, id, (it, version) -> deciding.extend(it, version, input.count(5)));
        assertThat(term(id, DeadlineKind.ON_SITE).due()).isEqualTo(LocalDate.of(2026, 10, 20));
        refused("extended-once", () -> act(manager, id, (it, version) -> deciding.extend(it, version, input.count(1))));
    }

    @Test
    @UseCase(value = "FLD-03", rule = {"TL-3", "TL-4"})
    void a_pause_stops_the_time_on_site_until_it_goes_on() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        LocalDate flood = day(8);
        act(manager, id, (it, version) -> deciding.pause(
                it, version, FieldworkInput.on(flood).paper("31/QĐ").on(StepGround.FORCE_MAJEURE).saying("Bão lũ")));
        assertThat(term(id, DeadlineKind.ON_SITE).due()).isNull();
        assertThat(sheet(id).pauses()).hasSize(1);
        LocalDate dry = day(14);
        act(manager, id, (it, version) -> deciding.resume(it, version, FieldworkInput.on(dry).paper("32/QĐ")));
        RunningTerm onSite = term(id, DeadlineKind.ON_SITE);
        assertThat(onSite.due()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(onSite.counted().due()).isEqualTo(onSite.due());
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-3")
    void what_pauses_and_goes_on_on_one_day_loses_no_day() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        act(manager, id, (it, version) -> deciding.pause(
                it, version, FieldworkInput.on(TODAY).paper("31/QĐ").on(StepGround.FORCE_MAJEURE)));
        act(manager, id, (it, version) -> deciding.resume(it, version, FieldworkInput.on(TODAY).paper("32/QĐ")));
        assertThat(term(id, DeadlineKind.ON_SITE).due()).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-6")
    void a_holiday_that_is_entered_later_moves_a_kept_day_only_when_somebody_recounts() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        database().update("INSERT INTO portal.calendar_day (day, year, kind, name, basis)"
                + " VALUES ('2026-10-15', 2026, 'HOLIDAY', 'Ngày nghỉ', 'TB 1')");
        transaction.executeWithoutResult(status -> application.publishEvent(new CalendarChanged()));
        assertThat(term(id, DeadlineKind.ON_SITE).due()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(term(id, DeadlineKind.ON_SITE).counted().due()).isEqualTo(LocalDate.of(2026, 10, 16));
        refused("reason-required", () -> act(manager, id, (it, version) -> deciding.recount(it, version, FieldworkInput.NONE)));
        act(manager, id, (it, version) -> deciding.recount(it, version, FieldworkInput.because("Lịch nghỉ được bổ sung")));
        assertThat(term(id, DeadlineKind.ON_SITE).due()).isEqualTo(LocalDate.of(2026, 10, 16));
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-1")
    void where_no_number_is_configured_the_work_goes_on_without_a_day() {
        FieldworkId id = issued(line(organisation("Hợp tác xã Đồng Tâm")));
        database().update("DELETE FROM portal.legal_value WHERE name = 'inspections.days.check'");
        transaction.executeWithoutResult(status -> application.publishEvent(new LawChanged()));
        act(leader, id, (it, version) -> conducting.announce(it, version, FieldworkInput.on(TODAY)));
        assertThat(sheet(id).terms()).extracting(RunningTerm::kind).doesNotContain(DeadlineKind.ON_SITE);
    }

    @Test
    @UseCase(value = "FLD-05", rule = "SE-3")
    void the_list_knows_what_is_late_and_what_its_filters_mean() {
        FieldworkId id = inProgress(line(organisation("Hợp tác xã Đồng Tâm")));
        assertThat(listed(new FieldworkFilter("", Set.of(), null, true, null, null))).isZero();
        day(16);
        assertThat(listed(new FieldworkFilter("đồng tâm", Set.of(sheet(id).stage()), null, true, 2026, 10))).isEqualTo(1);
        assertThat(listed(new FieldworkFilter("", Set.of(), null, false, 2026, 11))).isZero();
        assertThat(as(otherOfficer, () -> queries.rows().page(FieldworkFilter.EMPTY, Window.first(10)))).isEmpty();
        assertThat(as(chief, () -> queries.rows().page(FieldworkFilter.EMPTY, Window.first(10)))).hasSize(1);
    }

    private int listed(FieldworkFilter filter) {
        return as(officer, () -> queries.rows().page(filter, Window.first(10))).size();
    }
}
