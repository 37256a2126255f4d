package coop.portal.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {

    private static final LocalDate HELD = LocalDate.of(2025, 3, 31);

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-16")
    void a_meeting_too_long_ago_is_noted_and_later_an_error() {
        assertThat(MeetingRules.overdue(HELD, 12, 18, LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(MeetingRules.overdue(HELD, 12, 18, LocalDate.of(2026, 4, 1)))
                .map(Remark::severity).contains(Severity.WARNING);
        assertThat(MeetingRules.overdue(HELD, 12, 18, LocalDate.of(2026, 9, 30)))
                .map(Remark::severity).contains(Severity.WARNING);
        assertThat(MeetingRules.overdue(HELD, 12, 18, LocalDate.of(2026, 10, 1)))
                .map(Remark::severity).contains(Severity.ERROR);
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-16")
    void a_limit_that_is_not_configured_finds_nothing() {
        assertThat(MeetingRules.overdue(HELD, null, null, LocalDate.of(2030, 1, 1))).isEmpty();
        assertThat(MeetingRules.overdue(HELD, 12, null, LocalDate.of(2030, 1, 1)))
                .map(Remark::severity).contains(Severity.WARNING);
    }
}
