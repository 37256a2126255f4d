package coop.portal.dissolution;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.dissolution.model.CaseStage;
import coop.portal.dissolution.rules.Law;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("DIS-04")
class DemoCaseCourseTest {

    @Test
    @UseCase(value = "DIS-04", rule = "SE-2")
    void invented_cases_go_by_the_law_on_every_day_of_the_year() {
        Set<CaseStage> reached = EnumSet.noneOf(CaseStage.class);
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.getYear() == 2026; today = today.plusDays(1)) {
            for (DemoCaseCourse course : DemoCaseCourse.values()) {
                reached.add(course.walk(false, today, day -> Law::on, Law.CALENDAR).file().stage());
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(CaseStage.RESTORED)));
    }
}
