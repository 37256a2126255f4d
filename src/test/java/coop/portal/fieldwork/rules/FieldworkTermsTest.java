package coop.portal.fieldwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.fieldwork.model.Conductor;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.rules.FieldworkTerms.Kind;
import coop.portal.kernel.deadline.Counting;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.kernel.deadline.Pause;
import coop.portal.kernel.deadline.Term;
import coop.portal.kernel.deadline.WorkingCalendar;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@UseCase("FLD-03")
class FieldworkTermsTest {

    private static final Kind INSPECTION = new Kind(true, Conductor.INSPECTORATE);
    private static final Kind CHECK = new Kind(false, Conductor.DEPARTMENT);
    private static final Kind COMMUNE = new Kind(false, Conductor.COMMUNE);
    private static final Kind PROVINCE = new Kind(false, Conductor.OTHER);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Test
    @UseCase(value = "FLD-03", rule = "TL-1")
    void the_time_on_site_is_that_of_whoever_conducts_it_in_days_of_the_calendar() {
        assertThat(term(DeadlineKind.ON_SITE, INSPECTION).length()).isEqualTo(45);
        assertThat(term(DeadlineKind.ON_SITE, CHECK).length()).isEqualTo(10);
        assertThat(term(DeadlineKind.ON_SITE, COMMUNE).length()).isEqualTo(7);
        assertThat(term(DeadlineKind.ON_SITE, CHECK).counting()).isEqualTo(Counting.DAYS);
        assertThat(term(DeadlineKind.ON_SITE, CHECK).article()).isEqualTo("điều của inspections.days.check");
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-1")
    void where_the_law_says_nothing_there_is_no_term() {
        assertThat(FieldworkTerms.of(DeadlineKind.ON_SITE, PROVINCE, 5, Book::on)).isEmpty();
        assertThat(FieldworkTerms.of(DeadlineKind.REPORT, CHECK, null, name -> Optional.empty())).isEmpty();
        assertThat(FieldworkTerms.extension(PROVINCE, Book::on)).isEmpty();
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-1")
    void a_decision_may_give_fewer_days_than_the_law_and_never_more() {
        assertThat(FieldworkTerms.of(DeadlineKind.ON_SITE, CHECK, 6, Book::on)).get().extracting(Term::length).isEqualTo(6);
        assertThat(FieldworkTerms.of(DeadlineKind.ON_SITE, CHECK, 12, Book::on)).get().extracting(Term::length).isEqualTo(10);
        assertThat(FieldworkTerms.of(DeadlineKind.REPORT, CHECK, 6, Book::on)).get().extracting(Term::length).isEqualTo(10);
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-4")
    void a_pause_stops_the_time_on_site_and_the_day_of_going_on_counts_again() {
        LocalDate resumed = LocalDate.of(2026, 10, 14);
        Pause pause = new Pause(LocalDate.of(2026, 10, 8), FieldworkTerms.lastPausedDay(resumed));
        Term term = term(DeadlineKind.ON_SITE, CHECK);
        assertThat(term.from(MONDAY, WorkingCalendar.WEEKENDS_ONLY).due()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(term.from(MONDAY, WorkingCalendar.WEEKENDS_ONLY, List.of(pause)).due()).isEqualTo(LocalDate.of(2026, 10, 21));
        Deadline still = term.from(MONDAY, WorkingCalendar.WEEKENDS_ONLY, List.of(new Pause(LocalDate.of(2026, 10, 8), null)));
        assertThat(still.due()).isNull();
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-2")
    void an_extension_counts_from_the_same_day_and_names_both_articles() {
        Term longer = FieldworkTerms.longer(term(DeadlineKind.ON_SITE, CHECK), 15, "NĐ217/2025 13.2b");
        assertThat(longer.from(MONDAY, WorkingCalendar.WEEKENDS_ONLY).due()).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(longer.article()).contains("inspections.days.check", "NĐ217/2025 13.2b");
        assertThat(FieldworkTerms.extension(CHECK, Book::on)).get().extracting(value -> value.asInt()).isEqualTo(5);
        assertThat(FieldworkTerms.extension(COMMUNE, Book::on)).get().extracting(value -> value.asInt()).isEqualTo(3);
        assertThat(FieldworkTerms.extension(INSPECTION, Book::on)).get().extracting(value -> value.asInt()).isEqualTo(25);
    }

    @Test
    @UseCase(value = "FLD-03", rule = "TL-5")
    void every_term_of_an_inspection_has_its_number_and_only_the_giving_of_the_draft_counts_working_days() {
        for (DeadlineKind kind : DeadlineKind.values()) {
            Term term = term(kind, INSPECTION);
            assertThat(term.counting()).as(kind.name())
                    .isEqualTo(kind == DeadlineKind.ASSIGN_DRAFT ? Counting.WORKING_DAYS : Counting.DAYS);
            assertThat(term.event()).isEqualTo("fieldwork.deadline.event." + kind);
        }
    }

    private static Term term(DeadlineKind deadline, Kind kind) {
        return FieldworkTerms.of(deadline, kind, null, Book::on).orElseThrow();
    }
}
